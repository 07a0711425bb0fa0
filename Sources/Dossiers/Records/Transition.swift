public import Diagnostics

/// A dated change of a measure.
public struct Transition: Sendable {
  /// From when the change holds.
  public let date: EDTFDate
  /// What happened to the measure. Key `status`.
  public let change: Change
  /// What the step rests on. An act where the writer says nothing.
  public let basis: Basis
  /// Nil where the step does not touch it.
  public let rate: Rate?
  /// A part of the measure that the text holds back while the rest stands.
  public internal(set) var held: Held?
  /// The last day that the text gives for this state, or whoever speaks where there is no act.
  public let until: EDTFDate?
  /// A day still ahead on which the next step is expected.
  public let expected: EDTFDate?
  /// The last day on which what the step led to was seen to stand; from then on nobody knows.
  public package(set) var lastConfirmed: EDTFDate?
  /// What the step was, in a sentence.
  public let note: String?
  /// Who says so.
  public package(set) var sources: [Reference]
  /// Where the entry begins in its file.
  public let location: SourceLocation
  /// What the step says again of the step before it; known once the history is read.
  public internal(set) var prolonged: Prolonged?

  /// What a step rests on, the firmest first.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// A text that makes it was found.
    case act
    /// A government says so of itself; no act was found.
    case announced
    /// Press reports are all there is.
    case reported
    /// One side says so of another.
    case claimed
  }

  /// A part of a measure that is written in law and held back.
  public struct Held: Sendable {
    /// On top of the step's own rate: of percent in points.
    public let rate: Double
    /// The measure's, once that is read.
    public internal(set) var unit = CountedUnit.percent
    /// The last day on which it is held back. It never ends the measure.
    public let until: EDTFDate?
    /// What is held back, in a sentence.
    public let note: String?
    /// Where `until` stands in its file.
    let untilLocation: SourceLocation
  }

  /// A state that a step finds and lets last longer.
  public enum Prolonged: Sendable, Hashable {
    /// Suspended again.
    case pause
    /// Extended with a part still held back.
    case heldPart
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
  /// The step that led to the status, without those that kept it: "stayed", "pending".
  public let cause: Transition.Change
  /// Since when the status has held, which may be earlier than `last`.
  public let since: EDTFDate
  /// The rate then: of the last transition that said anything of it.
  public let rate: Rate?
  /// Since when the status has held at this rate: later than `since` where it was raised or lowered meanwhile.
  public let rateSince: EDTFDate
  /// `last` began the status; otherwise it found it there.
  public let isNew: Bool
  /// An act is among the steps that made or kept the status.
  public let restsOnAct: Bool
  /// Since when it stands as last changed, where no rate shows the change.
  public let amendedSince: EDTFDate?
  /// What is held back, and until when.
  public let held: HeldPart?
  /// Until when the status lasts.
  public let ending: Ending
  /// When the next step is expected.
  public let expected: Ending.Day?
}
