/// Something that happened: a round of talks, a ruling, a speech.
public struct Event: Record {
  public static let kind = RecordKind.event

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case talks, announcement, legal, speech, deadline, other
  }

  public let common: RecordCommon
  public let title: String
  public let eventKind: Kind
  /// With `until` merged in: an interval where the event took several days.
  public let when: EDTFDate
  public let place: String?
  public let participants: [Reference]
  public let measures: [Reference]

  public var date: EDTFDate? { when }
  public var relations: [Relation] {
    participants.map { Relation(.participant, $0) } + measures.map { Relation(.touches, $0) }
  }
}
