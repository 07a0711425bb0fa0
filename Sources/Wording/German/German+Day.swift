internal import Dossiers

extension German {
  package func day(_ phrase: DayPhrase) -> String {
    switch phrase {
    case .whatStands: "Stand der Dinge"
    case .whatStood: "Stand der Dinge an diesem Tag"
    case .whatStandsOn(let day), .whatStoodOn(let day): "Stand der Dinge am \(date(day, .long))"
    case .dayOfDossier: "Stichtag dieses Dossiers"
    case .pastDay: "Früherer Stichtag"
    case .alsoSince(let day): "Außerdem seit dem \(date(day, .long))"
    case .alsoByThisDay: "Außerdem bis zu diesem Tag"
    case .compareWith(let day): "Mit dem \(date(day, .long)) vergleichen"
    case .everyDay(let from, let to):
      """
      Der Stand der Dinge an jedem Tag, an dem sich eine Maßnahme änderte, vom \(date(from, .long)) \
      bis zum \(date(to, .long)); er gilt jeweils bis zum nächsten dieser Tage.
      """
    case .latestHavePages(let number, let all):
      """
      Die jüngsten \(self.number(number)) von \(self.number(all)) Tagen haben eine eigene Seite; diese Liste enthält \
      alle.
      """
    case .byDay: "Nach Tagen"
    case .nothingChanged: "Keine Änderung; das Dossier gibt den Stand dieses Tages wieder."
    case .was(let before): "zuvor \(status(.status(before, .inSentence)))"
    case .firstStep: "erster Schritt"
    case .dated(let date): "datiert auf \(date)"
    case .imprecise(let day): "\(date(day, .long)), \(unknownPart(day.precision)) unbekannt"
    case .measures(let number, let state): "\(count(number, .measure)) \(state)"
    case .more(let number, let state): "\(self.number(number)) \(state)"
    case .threatenedOrAnnounced: "angedroht oder angekündigt"
    case .allMeasures: "Alle Maßnahmen"
    case .since(let day, let note): "\(written(.label, since(day)))." + (note.map { " \($0)" } ?? "")
    case .daysOfChange: "Tage mit Änderungen"
    case .figuresLeadOn: "Jede Zahl führt zu ihrer Zeitreihe; dort steht, was sie erfasst und was nicht."
    case .changed: "Änderungen an diesem Tag"
    case .noStep: "Auf diesen Tag ist kein Schritt datiert."
    case .previous(let day): "Zuvor: \(day)"
    case .next(let day): "Danach: \(day)"
    }
  }
}
