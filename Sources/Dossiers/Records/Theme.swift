/// A thread through the dispute: rare earths, chips, shipping.
public struct Theme: Record {
  public static let kind = RecordKind.theme

  public let common: RecordCommon
  public let title: String
}
