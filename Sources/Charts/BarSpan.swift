public import Dossiers

/// A stretch of a bar.
public struct BarSpan: Sendable {
  /// What stood.
  public let status: Status
  /// In percent of the axis.
  public let start: Double
  /// In percent of the axis.
  public let end: Double

  init(_ status: Status, start: Double, end: Double) {
    self.status = status
    self.start = start
    self.end = end
  }
}

extension TimeAxis {
  /// A measure's statuses as a bar, cut where the axis begins and ends: in order, and none on another.
  public func spans(of measure: Measure) -> [BarSpan] {
    measure.stays.compactMap { stay in
      let until = stay.until ?? end
      guard stay.from <= end, until >= start, stay.from < until || stay.until == nil else { return nil }
      return BarSpan(stay.status, start: max(0, position(of: stay.from)), end: min(100, position(of: until)))
    }
  }
}

extension Measure {
  /// What each step led to, from its first day to that of the next; the last one lasts. What is known to the month only
  /// may follow a day of that month: it begins no earlier.
  var stays: [(status: Status, from: CalendarDay, until: CalendarDay?)] {
    let spans = statuses
    var days: [CalendarDay] = []
    for span in spans {
      let day = span.from.earliest ?? CalendarDay.bounds.lowerBound
      days.append(days.last.map { max($0, day) } ?? day)
    }
    return spans.indices.map { (spans[$0].status, days[$0], $0 + 1 < days.count ? days[$0 + 1] : nil) }
  }
}
