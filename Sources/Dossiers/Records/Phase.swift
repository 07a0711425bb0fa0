/// An era of the dispute, shown as a band over the timeline.
public struct Phase: Record {
  /// Files in `content/phases/`.
  public static let kind = RecordKind.phase

  /// The keys that every record may have.
  public let common: RecordCommon
  /// What the era is called.
  public let title: String
  /// Its first day, as far as it is known.
  public let from: EDTFDate
  /// Nil where it lasts until the next phase, or until now.
  public let until: EDTFDate?

  /// When it begins.
  public var date: EDTFDate? { from }
}
