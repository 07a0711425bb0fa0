internal import Dossiers

extension German {
  package func export(_ phrase: ExportPhrase) -> String {
    switch phrase {
    case .cancelled(let event): "Entfällt: \(event)"
    case .noLongerHolds(let step, let day, let note):
      "Dieser Termin gilt nicht mehr. \(step), \(date(day, .long))\(note.map { ": \($0)" } ?? ".")"
    case .knownToTheMonth(let day): "Nur der Monat ist bekannt: \(date(day, .long))."
    case .notCertain(let day): "Nicht gesichert: \(date(day, .long))."
    case .recordAsOf(let record, let dossier, let day): "\(record). \(dossier), Stand \(date(day, .long))."
    case .planned: "Geplant"
    case .conclusionChanged(let title): "Einschätzung geändert: \(title)"
    case .updated(let title): "Aktualisiert: \(title)"
    case .data: "Daten"
    }
  }
}
