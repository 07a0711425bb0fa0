public import Dossiers
public import Editions

/// One scale with observations: points, and lines between those that follow each other as often as somebody looked. Days
/// count from where the axis begins; the axis ends with the as-of day.
public struct ObservationPanel: Sendable {
  /// What was observed over time.
  public struct Line: Sendable {
    /// In order of time; a line joins those of one stretch, and none joins two stretches.
    public let stretches: [[Point]]

    /// The latest.
    public var last: Point? { stretches.last?.last }
  }

  /// One observation.
  public struct Point: Sendable, Hashable {
    /// Counted from the start of the axis, from 0: of a month or a year its middle, as far as it had passed.
    public let day: Int
    /// In the unit of the series.
    public let value: Double
  }

  /// A place for the writer's words at a point.
  public struct Annotation: Sendable {
    /// What was observed.
    public let point: Series.Point
    /// Where it stands.
    public let place: Point
  }

  /// The days that the panel spans.
  public let axis: TimeAxis
  /// One for each series.
  public let lines: [Line]
  /// At most ``StepPanel/annotationLimit`` of them.
  public let annotations: [Annotation]
  /// Round values, from below the lowest observation to above the highest.
  public let gridValues: [Double]
}

extension ObservationPanel {
  /// Series of observations in one unit.
  ///
  /// - Parameter series: the lines are in their order.
  public init(of series: [Series], in edition: Edition) {
    let days = series.map { series in series.points.map { $0.date.middle(until: edition.day) } }
    let known = days.flatMap { $0.compactMap(\.self) }
    let (first, last) = (known.min() ?? edition.day, edition.day)
    // Room before the first point, so that it does not stand on the axis.
    axis = TimeAxis(from: first.adding(days: -max(2, first.days(to: last) / 30)), to: last)
    let start = axis.start
    let places = zip(series, days).map { series, days in
      zip(series.points, days).compactMap { point, day in
        day.map { (point: point, place: Point(day: start.days(to: $0), value: point.value)) }
      }.sorted { $0.place.day < $1.place.day }
    }
    lines = places.map { Line(stretches: Self.stretches($0.map(\.place))) }
    annotations = places.joined().lazy.filter { $0.point.label != nil }.prefix(StepPanel.annotationLimit)
      .map { Annotation(point: $0.point, place: $0.place) }
    let values = places.joined().map(\.place.value)
    gridValues = RoundValues.covering(observed: values.min() ?? 0, values.max() ?? 0)
  }

  /// Points without a break between them.
  ///
  /// - Parameter points: in order of time.
  static func stretches(_ points: [Point]) -> [[Point]] {
    let distances = zip(points, points.dropFirst()).map { $1.day - $0.day }
    // Of two points nobody knows how often somebody looked.
    guard distances.count > 1 else { return points.map { [$0] } }
    // At most so far apart are three quarters of them, so that a few long silences do not count as usual.
    let usual = distances.sorted()[(distances.count - 1) * 3 / 4]
    return zip(points.dropFirst(), distances).reduce(into: [[points[0]]]) { stretches, next in
      // One observation of regular ones that is missing makes the distance twice as long, more or less a day or two.
      if Double(next.1) > 1.75 * Double(max(1, usual)) {
        stretches.append([next.0])
      } else {
        stretches[stretches.count - 1].append(next.0)
      }
    }
  }
}

extension EDTFDate {
  /// In the middle of what is known, as far as it had passed by a day; nil for what had not begun by then or has no
  /// beginning.
  fileprivate func middle(until day: CalendarDay) -> CalendarDay? {
    guard let earliest, earliest <= day else { return nil }
    let last = min(latest ?? earliest, day)
    return earliest.adding(days: earliest.days(to: last) / 2)
  }
}
