internal import Dossiers

extension French {
  package func chain(_ phrase: ChainPhrase) -> String {
    switch phrase {
    case .title: "Qui a répondu à qui"
    case .standfirst:
      "Chaque étape présentée comme la réponse à une autre, le délai de cette réponse et qui la présente ainsi."
    case .chainOfMeasures: "Enchaînement des mesures"
    case .stepByStep: "Étape par étape"
    case .howToRead:
      "Le temps s’écoule de haut en bas, sans échelle. Une flèche mène d’une étape à celle qui est présentée comme sa réponse, dans la couleur de la partie qui répond."
    case .linkByLink: "Lien par lien"
    case .file: "Liens (CSV)"
    case .assertedByBoth: "affirmé par les deux parties"
    case .assertedByOne: "affirmé par une seule partie"
    case .assertedByNobody: "affirmé par aucune partie"
    case .disputedBy(let actors): "contesté (\(actors))"
    case .links: "Liens"
    case .bothSaySo: "Les deux parties le disent"
    case .oneSaysSo: "Une seule partie le dit"
    case .medianTime: "Délai médian de réponse"
    case .betweenSteps(let number): "entre \(counted(number, ("étape", "étapes")))"
    case .disputedByOthers(let number): "\(counted(number, ("contesté", "contestés"))) par d’autres"
    case .moreByNobody(let number): "\(counted(number, ("autre", "autres"))) que personne n’affirme"
    case .cameTheSameDay(let number): "\(self.number(number)) le jour même"
    case .swatchesShow(let day): "Les vignettes indiquent le statut au \(date(day, .long))."
    case .thirdPartiesInList(let day):
      "Les liens avec des tiers ne figurent que dans la liste. \(chain(.swatchesShow(day)))"
    case .phase(let title, let day): "\(title), \(date(.from, day, .long))"
    case .now(let state): "à ce jour\u{A0}: \(state)"
    case .thenAndNow(let state): "inchangé\u{A0}: \(state)"
    case .sameDay(.label): "même jour"
    case .sameDay(.inSentence): "le jour même"
    case .sameMonth(.label): "même mois"
    case .sameMonth(.inSentence): "le même mois"
    case .afterDays(let days): "au bout de \(count(days, .day))"
    case .afterMonths(let months): "au bout de \(count(months, .month))"
    case .inAnswerTo(let step): "En réponse à\u{A0}: \(step)"
    case .answersAreAbove: "Les réponses figurent plus haut."
    }
  }
}
