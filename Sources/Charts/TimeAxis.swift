public import Dossiers
public import Editions

/// A stretch of days that drawings share.
public struct TimeAxis: Sendable {
  /// The first day.
  public let start: CalendarDay
  /// The last day.
  public let end: CalendarDay

  /// From the first of January of the year in which the first phase begins (without phases, the first measure) to the
  /// as-of day: what is older is cut off, so that one old measure does not squeeze all others.
  public init(of edition: Edition) {
    end = edition.day
    let dossier = edition.dossier
    let first = dossier.phases.first?.from.earliest ?? dossier.measures.compactMap { $0.date?.earliest }.min() ?? end
    let year = min(first, end).year
    start = CalendarDay(year: year, month: 1, day: 1) ?? first
  }

  /// From the earlier of two days to the later one.
  public init(from start: CalendarDay, to end: CalendarDay) {
    self.start = min(start, end)
    self.end = max(start, end)
  }

  /// A year, or what of it has passed by a day.
  public init(ofYear year: Int, until day: CalendarDay) {
    self.init(
      from: CalendarDay(year: year, month: 1, day: 1) ?? day,
      to: min(day, CalendarDay(year: year, month: 12, day: 31) ?? day))
  }

  /// From the first day to the last; of a single day one, so that nothing is divided by zero.
  public var days: Int { max(1, start.days(to: end)) }

  /// In percent of the axis; below 0 and above 100 outside it.
  public func position(of day: CalendarDay) -> Double { position(ofDay: start.days(to: day)) }

  /// - Parameter day: counted from the start.
  func position(ofDay day: Int) -> Double { 100 * Double(day) / Double(days) }
}
