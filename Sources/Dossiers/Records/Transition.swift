public import Diagnostics

/// A dated change of a measure.
public struct Transition: Sendable {
  /// From when the change holds.
  public let date: EDTFDate
  /// What happened to the measure. Key `status`.
  public let change: Change
  /// In percent.
  public let rate: Double?
  /// The last day that the text gives for this state.
  public let until: EDTFDate?
  /// A day still ahead on which the next step is expected.
  public let expected: EDTFDate?
  /// What the step was, in a sentence.
  public let note: String?
  /// Who says so.
  public package(set) var sources: [Reference]
  /// Where the entry begins in its file.
  public let location: SourceLocation

  /// The words a writer may use in `status`.
  public enum Change: String, Sendable, Hashable, CaseIterable {
    case threatened, announced
    case inForce = "in-force"
    case raised, lowered, amended, extended, suspended, resumed, expired
    case struckDown = "struck-down"
    case withdrawn
  }
}

/// What a measure's transitions come to on a day: one of five states, as drawings show them.
public enum Status: String, Sendable, Hashable, CaseIterable {
  case threatened, announced
  case inForce = "in-force"
  case suspended, ended
}

/// A measure's status on a day, with the transition that made it so.
public struct Standing: Sendable {
  /// What the transitions up to the day come to.
  public let status: Status
  /// The last transition up to the day: its word ("raised", "struck down"), note and sources.
  public let last: Transition
  /// Since when the status has held, which may be earlier than `last`.
  public let since: EDTFDate
  /// The rate then, in percent: of the last transition that gave one.
  public let rate: Double?
  /// Since when the status has held at this rate: later than `since` where it was raised or lowered meanwhile.
  public let rateSince: EDTFDate
}
