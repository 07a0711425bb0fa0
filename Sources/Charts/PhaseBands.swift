public import Dossiers

/// When phases begin and end, for hundreds of axes on which some of thousands are bands.
public struct PhaseBands: Sendable {
  /// A phase on an axis, in percent of it.
  public struct Band: Sendable {
    /// Of the phase, among all of the dossier, from 0.
    public let phase: Int
    /// Where it begins.
    public let start: Double
    /// Where it ends.
    public let end: Double
  }

  /// How many are drawn; more would be stripes.
  static let limit = 60

  private let beginnings: [CalendarDay?]
  /// The day after a phase, or on which the next one begins; nil for one that lasts.
  private let ends: [CalendarDay?]
  private let order: RisingKeys<CalendarDay>

  /// Of all phases.
  public init(of dossier: Dossier) {
    let phases = dossier.phases
    beginnings = phases.map(\.from.earliest)
    ends = phases.indices.map { offset in
      if let last = phases[offset].until?.latest { return last.adding(days: 1) }
      return offset + 1 < phases.count ? phases[offset + 1].from.earliest : nil
    }
    order = RisingKeys(ends.map { $0 ?? CalendarDay.bounds.upperBound })
  }

  /// Those that share a day with the axis, in order; none where they are too many.
  public func bands(on axis: TimeAxis) -> [Band] {
    var bands: [Band] = []
    // Those before have all ended before the axis begins.
    for phase in (order.first(from: axis.start) ?? ends.count)..<ends.count {
      guard let start = beginnings[phase] else { continue }
      if start > axis.end { break }
      let end = min(ends[phase] ?? axis.end, axis.end)
      if end < axis.start { continue }
      bands.append(
        Band(phase: phase, start: max(0, axis.position(of: start)), end: min(100, axis.position(of: end))))
      if bands.count > Self.limit { return [] }
    }
    return bands
  }
}
