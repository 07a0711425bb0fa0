/// A typed pointer from one record to another, read from either side by its own name.
public struct Relation: Sendable, Hashable {
  /// What one record can be to another.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    case imposedBy, targets, respondsTo, assertedBy, disputedBy
    case speaker, about, doneBy, participant, touches, affiliation, heldBy, agreedStep
    /// What the brief shows: a series, a measure's next expected date, a contested question.
    case shownSeries, shownDate, shownQuestion
    case theme
    /// A link in the body.
    case mention

    /// How the record that points reads it: "Imposed by".
    public var label: String {
      switch self {
      case .imposedBy: "Imposed by"
      case .targets: "Targets"
      case .respondsTo: "Responds to"
      case .assertedBy: "Link asserted by"
      case .disputedBy: "Link disputed by"
      case .speaker: "Speaker"
      case .about: "About"
      case .doneBy: "By"
      case .participant: "Participants"
      case .touches: "Measures"
      case .affiliation: "Affiliated with"
      case .heldBy: "Held by"
      case .agreedStep: "Steps nobody disputes"
      case .shownSeries: "Series shown"
      case .shownDate: "Dates ahead"
      case .shownQuestion: "Questions shown"
      case .theme: "Themes"
      case .mention: "Mentions"
      }
    }

    /// The kinds of record that it can point at; nil where any will do.
    public var targetKinds: Set<RecordKind>? {
      switch self {
      case .imposedBy, .targets, .assertedBy, .disputedBy, .speaker, .doneBy, .participant, .affiliation, .heldBy:
        [.actor]
      case .respondsTo, .touches, .shownDate: [.measure]
      case .agreedStep: [.measure, .event]
      case .shownSeries: [.series]
      case .shownQuestion: [.question]
      case .theme: [.theme]
      case .about, .mention: nil
      }
    }
  }

  /// What the target is to the record.
  public let name: Name
  /// The record pointed at, and where its id stands.
  public let target: Reference

  /// A relation of the record that holds the reference.
  public init(_ name: Name, _ target: Reference) {
    self.name = name
    self.target = target
  }
}
