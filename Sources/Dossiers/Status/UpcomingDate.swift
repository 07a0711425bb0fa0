/// A date ahead that the dossier knows of, for the calendar and the brief.
public struct UpcomingDate: Sendable, Hashable {
  /// Why the date matters.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The last day that a text gives for what stands now.
    case until
    /// The next step is expected.
    case expected
    /// An event that is planned.
    case event
  }

  /// At least its last day is still to come.
  public let date: EDTFDate
  /// Why the date matters.
  public let kind: Kind
  /// The measure or the event.
  public let id: String
  /// What the transition says about it; nil for events.
  public let note: String?
}

extension UpcomingDate: Comparable {
  /// By date, then by record.
  public static func < (a: UpcomingDate, b: UpcomingDate) -> Bool {
    if a.date != b.date { return a.date < b.date }
    return (a.id, a.kind.rawValue) < (b.id, b.kind.rawValue)
  }
}

extension Measure {
  /// The dates ahead on a day, from what had happened by then: the `until` that was last given for the status that
  /// stands, and the `expected` of the latest transitions. What an earlier one expected has come or is overtaken.
  public func upcoming(after day: CalendarDay) -> [UpcomingDate] {
    guard let last = course.last(by: day) else { return [] }
    func ahead(_ step: Int?, _ date: KeyPath<Transition, EDTFDate?>, _ kind: UpcomingDate.Kind) -> UpcomingDate? {
      guard let transition = step.map({ course.steps[$0].transition }), let date = transition[keyPath: date],
        date.isAhead(of: day)
      else { return nil }
      return UpcomingDate(date: date, kind: kind, id: id, note: transition.note)
    }
    return [ahead(last.until, \.until, .until), ahead(last.expected, \.expected, .expected)].compactMap(\.self).sorted()
  }
}

extension Dossier {
  /// All dates ahead, soonest first.
  ///
  /// Events count only from the day on which the dossier was written (`as_of` in `dossier.yml`) on: it does not say
  /// since when an event was planned, so an earlier view cannot know of it.
  public func upcoming(after day: CalendarDay) -> [UpcomingDate] {
    let planned = day < writtenAsOf ? [] : events.filter { !$0.when.hasBegun(by: day) }
    let events = planned.map { UpcomingDate(date: $0.when, kind: .event, id: $0.id, note: nil) }
    return (measures.flatMap { $0.upcoming(after: day) } + events).sorted()
  }
}
