public import Diagnostics

/// Numbers over time: a rate that steps, or observations that stand alone.
public struct Series: Record {
  public static let kind = RecordKind.series

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Each value holds until the next.
    case step
    /// Each value holds for its date only.
    case observation
  }

  public struct Point: Sendable {
    public enum Status: String, Sendable, Hashable, CaseIterable {
      case inForce = "in-force"
      case threatened, observed
    }

    public let date: EDTFDate
    /// In the series' unit.
    public let value: Double
    /// Where the writer gives none, in force in a step series and observed in a series of observations.
    public let status: Status
    public let note: String?
    public let sources: [Reference]
    /// Where the entry begins in its file.
    public let location: SourceLocation
  }

  public let common: RecordCommon
  public let title: String
  public let shortTitle: String
  public let finding: String?
  /// "percent", "million tonnes".
  public let unit: String
  public let seriesKind: Kind
  public let side: Reference?
  public let counts: String?
  public let leavesOut: String?
  /// In order of date.
  public let points: [Point]

  public var citedSources: [Reference] { points.flatMap(\.sources) + common.sources }
}
