/// A thread through the dispute: rare earths, chips, shipping.
public struct Theme: Record {
  /// Files in `content/themes/`.
  public static let kind = RecordKind.theme

  /// The keys that every record may have.
  public let common: RecordCommon
  /// What the thread is called.
  public let title: String
}
