internal import Dossiers

extension French {
  package func export(_ phrase: ExportPhrase) -> String {
    switch phrase {
    case .cancelled(let event): "Annulé\u{A0}: \(event)"
    case .noLongerHolds(let step, let day, let note):
      "Cette date n’est plus valable. \(step), \(date(day, .long))\(note.map { "\u{A0}: \($0)" } ?? ".")"
    case .knownToTheMonth(let day): "Date connue au mois près\u{A0}: \(date(day, .long))."
    case .notCertain(let day): "Date incertaine\u{A0}: \(date(day, .long))."
    case .recordAsOf(let record, let dossier, let day): "\(record). \(dossier), à jour au \(date(day, .long))."
    case .planned: "Date prévue"
    case .conclusionChanged(let title): "Conclusion modifiée\u{A0}: \(title)"
    case .updated(let title): "Mise à jour\u{A0}: \(title)"
    case .data: "Données"
    }
  }
}
