/// What somebody said: a paraphrase in the body, short verbatim words in `quote`.
public struct Statement: Record {
  public static let kind = RecordKind.statement

  public let common: RecordCommon
  public let when: EDTFDate
  public let speaker: Reference
  public let topic: String
  public let about: [Reference]
  /// Two or three words: "threatens", "defends China".
  public let stance: String?
  public let venue: String?
  public let quote: String?
  /// The original by language tag.
  public let localQuotes: [String: String]

  public var title: String { topic }
  public var date: EDTFDate? { when }
  public var relations: [Relation] { [Relation(.speaker, speaker)] + about.map { Relation(.about, $0) } }
}
