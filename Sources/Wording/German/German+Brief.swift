internal import Dossiers

extension German {
  package func brief(_ phrase: BriefPhrase) -> String {
    switch phrase {
    case .calendar: "Kalender"
    case .fullTimeline: "Vollständige Chronologie"
    case .allQuestions(let number): "Alle Streitfragen (\(self.number(number)))"
    case .unitDays(let number): number == 1 ? "Tag" : "Tage"
    case .byItsText(let event): "\(event) laut Wortlaut"
    case .inDays(let number): "in \(self.number(number)) \(number == 1 ? "Tag" : "Tagen")"
    case .known(let precision): "\(unknownPart(precision)) offen"
    case .datesAhead: "Anstehende Termine"
    case .keyJudgements: "Zentrale Einschätzungen"
    case .latest: "Zuletzt"
    case .openQuestions: "Offene Fragen"
    }
  }
}
