internal import Dossiers

extension English {
  package func export(_ phrase: ExportPhrase) -> String {
    switch phrase {
    case .cancelled(let event): "Cancelled: \(event)"
    case .noLongerHolds(let step, let day, let note):
      "This date no longer holds. \(step), \(date(day, .long))\(note.map { ": \($0)" } ?? ".")"
    case .knownToTheMonth(let day): "Known to the month only: \(date(day, .long))."
    case .notCertain(let day): "Not certain: \(date(day, .long))."
    case .recordAsOf(let record, let dossier, let day): "\(record). \(dossier), as of \(date(day, .long))."
    case .planned: "Planned"
    case .conclusionChanged(let title): "Conclusion changed: \(title)"
    case .updated(let title): "Updated: \(title)"
    case .data: "Data"
    }
  }
}
