internal import Dossiers
internal import Editions
internal import Wording

/// A date for a reader's calendar: one that lies ahead, or one that was once ahead and was overtaken before it came.
struct CalendarEntry: Sendable {
  let upcoming: UpcomingDate
  /// Its first and its last day.
  let days: ClosedRange<CalendarDay>
  /// Of the measure: what stands on the as-of day, or stood when the date was given.
  let status: Status?
  /// The step that overtook the date; nil for one that still holds.
  let overtaking: Transition?

  /// Nil for a year, which would lie over the whole calendar, and for a date without a beginning.
  init?(_ upcoming: UpcomingDate, status: Status?, overtaking: Transition? = nil) {
    guard upcoming.date.precision != .year, let first = upcoming.date.earliest else { return nil }
    self.upcoming = upcoming
    days = first...max(first, upcoming.date.latest ?? first)
    self.status = status
    self.overtaking = overtaking
  }

  /// All of a dossier on its as-of day, by date, then by record.
  static func all(_ site: SiteMap) -> [CalendarEntry] {
    let ahead = site.edition.datesAhead.filter { site.path(of: $0.id) != nil }.compactMap { upcoming in
      CalendarEntry(upcoming, status: site.dossier.measure(upcoming.id).flatMap(site.edition.standing)?.status)
    }
    let overtaken = site.dossier.measures.flatMap { site.edition.overtakenDates(of: $0) }.compactMap {
      CalendarEntry($0.date, status: $0.status, overtaking: $0.step)
    }
    return (ahead + overtaken).sorted { $0.upcoming < $1.upcoming }
  }

  var isCancelled: Bool { overtaking != nil }

  /// A day that an act gives, or that an event is set for; what is only said or expected, or not known to the day, is not.
  var isCertain: Bool {
    upcoming.kind != .expected && upcoming.basis ?? .act == .act && upcoming.date.precision == .day
      && !upcoming.date.isQualified
  }

  /// "Pause ends", "Pause of 24 further points ends (announced, act not found)"
  func words(_ words: any Wording) -> String {
    let event =
      switch upcoming.kind {
      case .expected: words.measure(.nextStepExpected)
      case .until, .held, .event: words.event(upcoming, of: status) ?? words.export(.planned)
      }
    return words.basis(upcoming.basis).map { words.site(.inBrackets(event, $0)) } ?? event
  }
}
