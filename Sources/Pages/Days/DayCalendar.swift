internal import Dossiers
internal import Editions

/// The days on which measures changed, up to the as-of day, with what each of them changed; the as-of day is the last,
/// whether or not something changed on it. Empty where no measure has begun. Takes time linear in transitions.
struct DayCalendar: Sendable {
  /// One transition of one measure.
  struct Change: Sendable {
    /// Offset into the dossier's measures.
    let measure: Int
    /// Offset into the measure's history.
    let step: Int
    /// It is dated to this very day. What is known to the month only, say, belongs to the first day here on or after
    /// its month's beginning, so that no day is claimed for it and yet it is missed by none.
    let isExact: Bool
  }

  /// One day.
  struct Day: Sendable {
    let day: CalendarDay
    /// By the measures' ids, then in order of time.
    fileprivate(set) var changes: [Change] = []
    /// What stood on it; counted for days that have a page.
    fileprivate(set) var tally = StatusTally()
  }

  /// In order of time.
  let days: [Day]
  /// What each measure's transitions led to, up to the as-of day; by the offsets of measures and transitions.
  let statuses: [[StatusSpan]]
  /// How many of the latest days have a page of their own.
  let pageCount: Int
  /// Pages of days before the as-of day list every measure that stands. In a large dossier that would make most of the
  /// site: there they count.
  let listsBoards: Bool

  init(of edition: Edition) {
    let dossier = edition.dossier
    let statuses = dossier.measures.map(\.statuses)
    self.statuses = statuses
    let known = statuses.contains { !$0.isEmpty }
    let exact = Set(statuses.joined().compactMap(\.from.exactDay)).union(known ? [edition.day] : [])
    let places = dossier.measures.map { dossier.places(of: $0) }
    var days = exact.sorted().map { Day(day: $0) }
    for (measure, spans) in statuses.enumerated() {
      for (step, span) in spans.enumerated() {
        let offset = span.from.earliest.map { days.offset(onOrAfter: $0) } ?? 0
        days[offset].changes.append(Change(measure: measure, step: step, isExact: span.from.exactDay != nil))
      }
    }
    pageCount = min(days.count, dossier.settings.asOfPages)
    var tally = StatusTally()
    for offset in days.indices {
      for change in days[offset].changes {
        let spans = statuses[change.measure]
        if change.step > 0 { tally.remove(spans[change.step - 1].status, in: places[change.measure]) }
        tally.add(spans[change.step].status, in: places[change.measure])
      }
      if offset >= days.count - pageCount { days[offset].tally = tally }
    }
    self.days = days
    listsBoards = pageCount * dossier.measures.count <= Self.boardLimit
  }

  /// Offsets of the days that have a page.
  var pages: Range<Int> { (days.count - pageCount)..<days.count }

  /// What led to the change: nil before a measure's first transition.
  func before(_ change: Change) -> StatusSpan? { change.step > 0 ? statuses[change.measure][change.step - 1] : nil }

  /// What the change led to.
  func after(_ change: Change) -> StatusSpan { statuses[change.measure][change.step] }

  /// Measures on all boards together; a dossier of 40 measures and 400 days stays below it.
  private static let boardLimit = 20_000
}

/// How many measures have each status, and how many by side, in the places that ``Allegiance/places`` has. There may be
/// thousands of sides and hundreds of days, so only what there is has a place.
struct StatusTally: Sendable {
  private var counts: [Int?: [Status: Int]] = [:]
  /// Of several sides a measure is one.
  private var totals: [Status: Int] = [:]

  /// Those with a measure.
  var places: Set<Int?> { Set(counts.filter { $0.value.contains { $0.value > 0 } }.keys) }

  func count(_ status: Status, in place: Int?) -> Int { counts[place]?[status] ?? 0 }

  func count(_ status: Status) -> Int { totals[status] ?? 0 }

  fileprivate mutating func add(_ status: Status, in places: [Int?]) { add(1, to: status, in: places) }

  fileprivate mutating func remove(_ status: Status, in places: [Int?]) { add(-1, to: status, in: places) }

  private mutating func add(_ number: Int, to status: Status, in places: [Int?]) {
    totals[status, default: 0] += number
    for place in places { counts[place, default: [:]][status, default: 0] += number }
  }
}

extension [DayCalendar.Day] {
  /// By halving. The last day, where all are earlier.
  fileprivate func offset(onOrAfter day: CalendarDay) -> Int {
    var (low, high) = (0, count - 1)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension EDTFDate {
  /// The day on which it begins, where that is known for sure.
  fileprivate var exactDay: CalendarDay? { precision == .day && !isQualified ? earliest : nil }
}
