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
  public func overtakenDates(asOf day: CalendarDay) -> [OvertakenDate] {
    var seen: Set<UpcomingDate> = []
    return course.known(by: day).flatMap { step in
      let given = [(UpcomingDate.Kind.until, step.transition.until), (.expected, step.transition.expected)]
      return given.compactMap { kind, date -> OvertakenDate? in
        guard let date, let first = date.earliest else { return nil }
        let eve = min(day, first.adding(days: -1))
        guard step.transition.date.hasBegun(by: eve), let then = standing(on: eve),
          seen.insert(UpcomingDate(date: date, kind: kind, id: id, note: nil)).inserted,
          !upcoming(after: eve).contains(where: { $0.kind == kind && $0.date.isWithin(date) })
        else { return nil }
        let upcoming = UpcomingDate(date: date, kind: kind, id: id, note: step.transition.note)
        return OvertakenDate(date: upcoming, status: step.status, step: then.last)
      }
    }
  }
}

extension EDTFDate {
  /// It has a beginning, and no day that the other date does not have.
  fileprivate func isWithin(_ other: EDTFDate) -> Bool {
    guard let first = earliest, let start = other.earliest, first >= start else { return false }
    guard let end = other.latest else { return true }
    return latest.map { $0 <= end } ?? false
  }
}
