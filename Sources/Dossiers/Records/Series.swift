public import Diagnostics

/// Numbers over time: a rate that steps, or observations that stand alone.
public final class Series: RecordContent {
  /// What the values mean between their dates.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Each value holds until the next.
    case step
    /// Each value holds for its date only.
    case observation
  }

  /// One value on one date.
  public struct Point: Sendable {
    /// Whether the value was real.
    public enum Status: String, Sendable, Hashable, CaseIterable {
      case inForce = "in-force"
      case threatened, observed
    }

    /// Of a step, the day from which it holds.
    public let date: EDTFDate
    /// In the series' unit.
    public let value: Double
    /// Where the writer gives none, in force in a step series and observed in a series of observations.
    public let status: Status
    /// A few words at the step in the chart. Key `short`.
    public let label: String?
    /// What happened, plain text.
    public let note: String?
    /// Who says so.
    public package(set) var sources: [Reference]
    /// Where the entry begins in its file.
    public let location: SourceLocation
  }

  /// The keys that every record may have.
  public let common: RecordCommon
  /// What is measured.
  public let title: String
  /// At most 32 characters, or the title.
  public let shortTitle: String
  /// The headline of its chart: the writer's claim.
  public let finding: String?
  /// "percent", "million tonnes".
  public let unit: CountedUnit
  /// Key `kind`.
  public let seriesKind: Kind
  /// A side's id, where the numbers are one side's.
  public let side: Reference?
  /// What the numbers include, plain text.
  public let counts: String?
  /// What they do not, plain text.
  public let leavesOut: String?
  /// In order of date.
  public let points: [Point]

  package init(
    common: RecordCommon, title: String, shortTitle: String, finding: String?, unit: CountedUnit, seriesKind: Kind,
    side: Reference?, counts: String?, leavesOut: String?, points: [Point]
  ) {
    self.common = common
    self.title = title
    self.shortTitle = shortTitle
    self.finding = finding
    self.unit = unit
    self.seriesKind = seriesKind
    self.side = side
    self.counts = counts
    self.leavesOut = leavesOut
    self.points = points
  }

  /// As a record of any kind.
  public var record: Record { .series(self) }
  /// None.
  public var date: EDTFDate? { nil }
  /// None but its themes.
  public var relations: [Relation] { [] }
  /// Of the points, then of the series as a whole.
  public var citedSources: [Reference] { points.flatMap(\.sources) + common.sources }
  /// Its side, where it has one.
  public var doers: Doers { side.map(Doers.side) ?? .nobody }
}
