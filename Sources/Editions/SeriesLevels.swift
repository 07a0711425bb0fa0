public import Dossiers

/// The values of a series that were in force, for hundreds of days on which somebody asks what it stood at.
public struct SeriesLevels: Sendable {
  /// In the order of the file, which is that of time as far as it is known.
  private let points: [Series.Point]
  private let beginnings: RisingKeys<CalendarDay>

  /// Of the points of one series.
  public init(_ series: Series) {
    points = series.points.filter { $0.status == .inForce }
    beginnings = RisingKeys(points.map { $0.date.earliest ?? CalendarDay.bounds.lowerBound })
  }

  /// The last point that had begun by a day, and the first of those before it that had its value already: later ones may
  /// only confirm it. Nil before the series begins.
  public func level(on day: CalendarDay) -> (since: Series.Point, last: Series.Point)? {
    guard let end = beginnings.last(upTo: day) else { return nil }
    let last = points[end]
    let known = points[...end].reversed().lazy.filter { $0.date.hasBegun(by: day) }
    return (known.prefix { $0.value == last.value }.reduce(last) { $1 }, last)
  }
}
