/// A date that was ahead once and was taken away before it came, so that calendars which hold it can be put right.
public struct OvertakenDate: Sendable {
  /// As it stood.
  public let date: UpcomingDate
  /// The status of the measure that the date belonged to.
  public let status: Status
  /// What stood on the eve of the date, or on the day asked for where that is earlier: the step that took it away.
  public let step: Transition
}

extension Measure {
  /// The dates that a transition gave and a later one took away before they came, in the order in which they were
  /// given: on the eve of such a date ``upcoming(after:)`` no longer has it, nor a more exact one within it.
  public func overtakenDates(on day: CalendarDay) -> [OvertakenDate] {
    var seen: Set<Promise> = []
    return course.known(by: day).flatMap { standing in
      dates(givenBy: standing.last).compactMap { upcoming -> OvertakenDate? in
        guard let first = upcoming.date.earliest else { return nil }
        let eve = min(day, first.adding(days: -1))
        guard standing.last.date.hasBegun(by: eve), let then = self.standing(on: eve),
          seen.insert(Promise(date: upcoming.date, kind: upcoming.kind)).inserted,
          !self.upcoming(after: eve).contains(where: { $0.kind == upcoming.kind && $0.date.isWithin(upcoming.date) })
        else { return nil }
        return OvertakenDate(date: upcoming, status: standing.status, step: then.last)
      }
    }
  }

  private func dates(givenBy step: Transition) -> [UpcomingDate] {
    let held = step.held
    let amount = held.map { UpcomingDate.Held(rate: $0.rate, unit: $0.unit) }
    let given: [(UpcomingDate.Kind, EDTFDate?, UpcomingDate.Held?, String?)] = [
      (.until, step.until, nil, step.note), (.held, held?.until, amount, held?.note ?? step.note),
      (.expected, step.expected, nil, step.note),
    ]
    return given.compactMap { kind, date, held, note in
      date.map { UpcomingDate(date: $0, kind: kind, id: id, basis: step.basis, held: held, note: note) }
    }
  }
}

/// What makes a date the same as one that was given before.
private struct Promise: Hashable {
  let date: EDTFDate
  let kind: UpcomingDate.Kind
}

extension EDTFDate {
  /// It has a beginning, and no day that the other date does not have.
  fileprivate func isWithin(_ other: EDTFDate) -> Bool {
    guard let first = earliest, let start = other.earliest, first >= start else { return false }
    guard let end = other.latest else { return true }
    return latest.map { $0 <= end } ?? false
  }
}
