/// What somebody said: a paraphrase in the body, short verbatim words in `quote`.
public final class Statement: RecordContent {
  /// The keys that every record may have.
  public let common: RecordCommon
  /// The day on which it was said. Key `date`.
  public let when: EDTFDate
  /// An actor.
  public let speaker: Reference
  /// What it was about, in a few words.
  public let topic: String
  /// Any records that it speaks of.
  public let about: [Reference]
  /// Two or three words: "threatens", "defends China".
  public let stance: Stance?
  /// Where it was said, plain text.
  public let venue: String?
  /// Short verbatim words in the dossier's language.
  public let quote: String?
  /// The original by language tag.
  public let localQuotes: [String: String]

  package init(
    common: RecordCommon, when: EDTFDate, speaker: Reference, topic: String, about: [Reference], stance: Stance?,
    venue: String?, quote: String?, localQuotes: [String: String]
  ) {
    self.common = common
    self.when = when
    self.speaker = speaker
    self.topic = topic
    self.about = about
    self.stance = stance
    self.venue = venue
    self.quote = quote
    self.localQuotes = localQuotes
  }

  /// As a record of any kind.
  public var record: Record { .statement(self) }
  /// The topic.
  public var title: String { topic }
  /// The same as ``when``.
  public var date: EDTFDate? { when }
  /// Who spoke, then what of.
  public var relations: [Relation] { [Relation(.speaker, speaker)] + about.map { Relation(.about, $0) } }
  /// Of the record as a whole.
  public var citedSources: [Reference] { common.sources }
  /// Who spoke.
  public var doers: Doers { .actors([speaker]) }
}
