internal import Dossiers

extension German {
  package func chain(_ phrase: ChainPhrase) -> String {
    switch phrase {
    case .title: "Wer auf wen reagierte"
    case .standfirst:
      "Jeder Schritt, der als Antwort auf einen anderen bezeichnet wird, wie viel Zeit verging und wer das sagt."
    case .chainOfMeasures: "Kette der Maßnahmen"
    case .stepByStep: "Schritt für Schritt"
    case .howToRead:
      """
      Die Zeit läuft von oben nach unten, nicht maßstäblich. Ein Pfeil führt von einem Schritt zu dem, was als Antwort \
      darauf bezeichnet wird, in der Farbe der antwortenden Seite.
      """
    case .linkByLink: "Verbindung für Verbindung"
    case .file: "Verbindungen (CSV)"
    case .assertedByBoth: "von beiden Seiten geltend gemacht"
    case .assertedByOne: "nur von einer Seite geltend gemacht"
    case .assertedByNobody: "von niemandem geltend gemacht"
    case .disputedBy(let actors): "bestritten (\(actors))"
    case .links: "Verbindungen"
    case .bothSaySo: "Beide Seiten sagen es"
    case .oneSaysSo: "Eine Seite sagt es"
    case .medianTime: "Zeit bis zur Antwort (Median)"
    case .betweenSteps(let number): "zwischen \(self.number(number)) Schritten"
    case .disputedByOthers(let number): "\(self.number(number)) von anderen bestritten"
    case .moreByNobody(let number): "\(self.number(number)) weitere von niemandem geltend gemacht"
    case .cameTheSameDay(let number): "\(self.number(number)) am selben Tag"
    case .swatchesShow(let day): "Die Musterfelder zeigen den Stand am \(date(day, .long))."
    case .thirdPartiesInList(let day):
      "Verbindungen Dritter stehen nur in der Liste. \(chain(.swatchesShow(day)))"
    case .phase(let title, let day): "\(title), ab \(date(day, .long))"
    case .now(let state): "heute \(state)"
    case .thenAndNow(let state): "damals wie heute \(state)"
    case .sameDay(.label): "selber Tag"
    case .sameDay(.inSentence): "am selben Tag"
    case .sameMonth(.label): "selber Monat"
    case .sameMonth(.inSentence): "im selben Monat"
    // "nach" would need the dative of a time that comes in the nominative.
    case .afterDays(let days): "nach \(days == 1 ? "1 Tag" : "\(number(days)) Tagen")"
    case .afterMonths(let months): "nach \(months == 1 ? "1 Monat" : "\(number(months)) Monaten")"
    case .inAnswerTo(let step): "Als Antwort auf: \(step)"
    case .answersAreAbove: "Die Antworten darauf stehen weiter oben."
    }
  }
}
