package import Dossiers

extension English {
  /// How the record pointed at reads it.
  package func relation(_ name: Relation.Name, _ form: Form) -> String {
    let words =
      switch name {
      case .imposedBy: "Imposed"
      case .targets: "Targeted by"
      case .respondsTo: "Answered by"
      case .assertedBy: "Links it asserts"
      case .disputedBy: "Links it disputes"
      case .speaker: "Statements"
      case .about: "Statements about it"
      case .doneBy: "Acts"
      case .participant: "Took part in"
      case .touches: "Events"
      case .affiliation: "Members"
      case .heldBy: "Positions"
      case .agreedStep: "Contested questions"
      case .shownSeries, .shownDate, .shownQuestion: "Shown in"
      case .theme: "Records"
      case .mention: "Mentioned in"
      }
    return written(form, words)
  }
}
