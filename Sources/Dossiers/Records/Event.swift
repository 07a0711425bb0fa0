/// Something that happened: a round of talks, a ruling, a speech.
public final class Event: RecordContent {
  /// The keys that every record may have.
  public let common: RecordCommon
  /// What happened, as a headline.
  public let title: String
  /// Key `kind`.
  public let eventKind: Kind
  /// With `until` merged in: an interval where the event took several days.
  public let when: EDTFDate
  /// A town or a building, plain text.
  public let place: String?
  /// Actors whose doing it was; empty where nobody is said to have done it, as at talks, hearings and votes.
  public let by: [Reference]
  /// Actors.
  public let participants: [Reference]
  /// Measures that the event touched.
  public let measures: [Reference]

  package init(
    common: RecordCommon, title: String, eventKind: Kind, when: EDTFDate, place: String?, by: [Reference] = [],
    participants: [Reference], measures: [Reference]
  ) {
    self.common = common
    self.title = title
    self.eventKind = eventKind
    self.when = when
    self.place = place
    self.by = by
    self.participants = participants
    self.measures = measures
  }

  /// As a record of any kind.
  public var record: Record { .event(self) }
  /// The same as ``when``.
  public var date: EDTFDate? { when }

  /// Who acted, who took part, then the measures it touched.
  public var relations: [Relation] {
    by.map { Relation(.doneBy, $0) } + participants.map { Relation(.participant, $0) }
      + measures.map { Relation(.touches, $0) }
  }

  /// Of the record as a whole.
  public var citedSources: [Reference] { common.sources }
  /// Who acted, or else took part.
  public var doers: Doers { by.isEmpty ? .participants(participants, orImposersOf: measures) : .actors(by) }
}
