/// A stretch of time between two transitions of a measure, for a bar.
public struct StatusSpan: Sendable {
  /// What stands during the span, as of its beginning.
  public let standing: Standing
  /// When the next transition ended it; nil for the last one, which still lasts.
  public let until: EDTFDate?

  /// What stands during the span.
  public var status: Status { standing.status }
  /// When the transition took effect.
  public var from: EDTFDate { standing.last.date }
  /// In the measure's unit.
  public var rate: Rate? { standing.rate }
  /// The change that began it.
  public var change: Transition.Change { standing.last.change }
}

extension Measure {
  /// Every transition as the stretch of time that it began, in order of date; future ones among them.
  public var statuses: [StatusSpan] {
    let steps = course.steps
    return steps.indices.map { index in
      StatusSpan(standing: steps[index], until: index + 1 < steps.count ? steps[index + 1].last.date : nil)
    }
  }

  /// What stands on a day: the last transition whose date has begun by then. Later ones are not known yet.
  ///
  /// - Returns: nil before the first transition.
  public func standing(on day: CalendarDay) -> Standing? {
    course.last(by: day)
  }

  /// The rate before a transition, so that a list can show `10 → 20%`; nil where none was given before.
  ///
  /// - Parameter index: of the transition in ``history``.
  public func previousRate(beforeTransitionAt index: Int) -> Rate? {
    index > 0 ? course.steps[index - 1].rate : nil
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
