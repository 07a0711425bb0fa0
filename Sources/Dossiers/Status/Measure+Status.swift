/// A stretch of time between two transitions of a measure, for a bar.
public struct StatusSpan: Sendable, Hashable {
  /// What stands during the span.
  public let status: Status
  /// When the transition took effect.
  public let from: EDTFDate
  /// When the next transition ended it; nil for the last one, which still lasts.
  public let until: EDTFDate?
  /// In percent.
  public let rate: Double?
  /// The change that began it.
  public let change: Transition.Change
}

extension Measure {
  /// Every transition as the stretch of time that it began, in order of date; future ones among them.
  public var statuses: [StatusSpan] {
    let steps = course.steps
    return steps.indices.map { index in
      let step = steps[index]
      return StatusSpan(
        status: step.status, from: step.transition.date,
        until: index + 1 < steps.count ? steps[index + 1].transition.date : nil, rate: step.rate,
        change: step.transition.change)
    }
  }

  /// What stands on a day: the last transition whose date has begun by then. Later ones are not known yet.
  ///
  /// - Returns: nil before the first transition.
  public func standing(on day: CalendarDay) -> Standing? {
    course.last(by: day).map { last in
      Standing(
        status: last.status, last: last.transition, since: course.steps[last.statusSince].transition.date,
        rate: last.rate, rateSince: course.steps[last.rateSince].transition.date)
    }
  }

  /// The rate before a transition, in percent, so that a list can show `10 → 20%`; nil where none was given before.
  ///
  /// - Parameter index: of the transition in ``history``.
  public func previousRate(beforeTransitionAt index: Int) -> Double? {
    course.steps[index].rateBefore
  }
}

extension EDTFDate {
  /// The date has come, or its first day has. A date with an open start has begun before all days.
  public func hasBegun(by day: CalendarDay) -> Bool {
    earliest.map { $0 <= day } ?? true
  }

  /// The date, or the last day of it, is still to come. A date with an open end always is.
  public func isAhead(of day: CalendarDay) -> Bool {
    latest.map { $0 > day } ?? true
  }
}
