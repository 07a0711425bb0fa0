/// An era of the dispute, shown as a band over the timeline.
public struct Phase: Record {
  public static let kind = RecordKind.phase

  public let common: RecordCommon
  public let title: String
  public let from: EDTFDate
  public let until: EDTFDate?

  public var date: EDTFDate? { from }
}
