internal import Dossiers

extension French {
  package func day(_ phrase: DayPhrase) -> String {
    switch phrase {
    case .whatStands, .whatStood: "État des mesures"
    case .whatStandsOn(let day), .whatStoodOn(let day): "État des mesures au \(date(day, .long))"
    case .dayOfDossier: "Date du dossier"
    case .pastDay: "Date passée"
    case .alsoSince(let day): "Également depuis le \(date(day, .long))"
    case .alsoByThisDay: "Également jusqu’à cette date"
    case .compareWith(let day): "Comparer avec le \(date(day, .long))"
    case .everyDay(let from, let to):
      "L’état des mesures à chaque date où l’une d’elles a changé, du \(date(from, .long)) au \(date(to, .long))\u{202F}; chaque état vaut jusqu’à la date suivante."
    case .latestHavePages(let number, let all):
      "Dates dotées de leur propre page\u{A0}: les plus récentes (\(self.number(number)) sur \(self.number(all)))\u{202F}; cette liste contient toutes les dates."
    case .byDay: "Par date"
    case .nothingChanged: "Rien n’a changé\u{202F}; le dossier est arrêté à cette date."
    case .was(let before): "auparavant\u{A0}: \(status(.status(before, .inSentence)))"
    case .firstStep: "première étape"
    case .dated(let date): "date\u{A0}: \(date)"
    case .imprecise(let day): "\(date(day, .long)), \(words(of: day.precision))"
    case .measures(let number, let state): "Mesures\u{A0}: \(day(.more(number, state)))"
    case .more(let number, let state): "\(state) (\(self.number(number)))"
    case .threatenedOrAnnounced: "menace ou annonce"
    case .allMeasures: "Toutes les mesures"
    case .since(let day, let note): "\(capitalised(date(.since, day, .long)))." + (note.map { " \($0)" } ?? "")
    case .daysOfChange: "Dates de changement"
    case .figuresLeadOn: "Chaque chiffre renvoie à sa série, qui précise ce qu’elle comprend et ce qu’elle exclut."
    case .changed: "Changements ce jour-là"
    case .noStep: "Aucune étape n’est datée de ce jour."
    case .previous(let day): "Précédent\u{A0}: \(day)"
    case .next(let day): "Suivant\u{A0}: \(day)"
    }
  }
}
