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
    let steps = steps
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
    let known = steps.prefix { step in step.transition.date.hasBegun(by: day) }
    guard let last = known.last else { return nil }
    let run = known.reversed().prefix { $0.status == last.status }
    let atRate = run.prefix { $0.rate == last.rate }
    return Standing(
      status: last.status, last: last.transition, since: (run.last ?? last).transition.date, rate: last.rate,
      rateSince: (atRate.last ?? last).transition.date)
  }

  /// The rate before a transition, in percent, so that a list can show `10 → 20%`; nil where none was given before.
  ///
  /// - Parameter index: of the transition in ``history``.
  public func previousRate(beforeTransitionAt index: Int) -> Double? {
    history.prefix(index).last { $0.rate != nil }?.rate
  }

  /// A transition with what it led to.
  struct Step {
    let transition: Transition
    let status: Status
    /// Of the last transition that gave one.
    let rate: Double?
  }

  var steps: [Step] {
    var state = MeasureState.none
    var rate: Double?
    return history.compactMap { transition in
      state = state.after(transition.change)
      rate = transition.rate ?? rate
      return state.status.map { Step(transition: transition, status: $0, rate: rate) }
    }
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
