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

  package init(date: EDTFDate, kind: Kind, id: String, note: String?) {
    self.date = date
    self.kind = kind
    self.id = id
    self.note = note
  }
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
    guard let standing = standing(on: day) else { return [] }
    let known = steps.prefix { $0.transition.date.hasBegun(by: day) }
    let run = known.reversed().prefix { $0.status == standing.status }.map(\.transition)
    let latest = run.prefix { $0.date == standing.last.date }
    let until = run.first { $0.until != nil }.flatMap { upcoming($0, $0.until, .until, after: day) }
    let expected = latest.first { $0.expected != nil }.flatMap { upcoming($0, $0.expected, .expected, after: day) }
    return [until, expected].compactMap(\.self).sorted()
  }

  private func upcoming(
    _ transition: Transition, _ date: EDTFDate?, _ kind: UpcomingDate.Kind, after day: CalendarDay
  ) -> UpcomingDate? {
    guard let date, date.isAhead(of: day) else { return nil }
    return UpcomingDate(date: date, kind: kind, id: id, note: transition.note)
  }
}
