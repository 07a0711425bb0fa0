package import Dossiers

extension German {
  /// How the record pointed at reads it.
  package func relation(_ name: Relation.Name, _ form: Form) -> String {
    let words =
      switch name {
      case .imposedBy: "verhängt"
      case .targets: "Ziel von"
      case .respondsTo: "beantwortet durch"
      case .assertedBy: "geltend gemachte Verbindungen"
      case .disputedBy: "bestrittene Verbindungen"
      case .speaker: "Äußerungen"
      case .about: "Äußerungen dazu"
      case .doneBy: "Handlungen"
      case .participant: "beteiligt an"
      case .touches: "Ereignisse"
      case .affiliation: "Mitglieder"
      case .heldBy: "Positionen"
      case .agreedStep: "Streitfragen"
      case .shownSeries, .shownDate, .shownQuestion: "gezeigt in"
      case .theme: "Einträge"
      case .mention: "erwähnt in"
      }
    return written(form, words)
  }
}
