public import Dossiers

/// A stretch of a bar.
public struct BarSpan: Sendable {
  /// What stood.
  public let status: Status
  /// In percent of the axis.
  public let start: Double
  /// In percent of the axis.
  public let end: Double
  /// It was seen to stand; otherwise nobody knows whether it still does.
  public let isConfirmed: Bool

  init(_ status: Status, start: Double, end: Double, isConfirmed: Bool = true) {
    self.status = status
    self.start = start
    self.end = end
    self.isConfirmed = isConfirmed
  }

  /// The same stretch elsewhere.
  func moved(from start: Double, to end: Double) -> BarSpan {
    BarSpan(status, start: start, end: end, isConfirmed: isConfirmed)
  }

  /// It shows the same, so that one of the two may go on as the other.
  fileprivate func looksLike(_ other: BarSpan) -> Bool { status == other.status && isConfirmed == other.isConfirmed }
}

extension [BarSpan] {
  /// Neighbours that show the same as one: a change of rate is for a list to tell.
  var joined: [BarSpan] {
    reduce(into: []) { spans, span in
      if let last = spans.last, last.looksLike(span) {
        spans[spans.count - 1] = last.moved(from: last.start, to: span.end)
      } else {
        spans.append(span)
      }
    }
  }
}

extension TimeAxis {
  /// A measure's statuses as a bar, cut where the axis begins and ends: in order, and none on another.
  public func spans(of measure: Measure) -> [BarSpan] {
    measure.certainties.compactMap { stay in
      let until = stay.until ?? end
      guard stay.from <= end, until >= start, stay.from < until || stay.until == nil else { return nil }
      return BarSpan(
        stay.status, start: max(0, position(of: stay.from)), end: min(100, position(of: until)),
        isConfirmed: stay.isConfirmed)
    }
  }
}

extension Measure {
  /// The same as ``stays``, with one that was last confirmed on a day cut behind that day.
  var certainties: [(status: Status, from: CalendarDay, until: CalendarDay?, isConfirmed: Bool)] {
    zip(stays, history).flatMap { stay, step in
      let end = step.lastConfirmed?.latest?.adding(days: 1)
      guard let end, end > stay.from, stay.status != .ended, stay.until.map({ end < $0 }) ?? true else {
        return [(stay.status, stay.from, stay.until, true)]
      }
      return [(stay.status, stay.from, end, true), (stay.status, end, stay.until, false)]
    }
  }

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
