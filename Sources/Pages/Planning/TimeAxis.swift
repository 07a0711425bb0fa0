internal import Dossiers
internal import Editions

/// A stretch of days that drawings share.
struct TimeAxis: Sendable {
  let start: CalendarDay
  let end: CalendarDay

  /// From the first of January of the year in which the first phase begins (without phases, the first measure) to the
  /// as-of day: what is older is cut off, so that one old measure does not squeeze all others.
  init(of edition: Edition) {
    end = edition.day
    let dossier = edition.dossier
    let first = dossier.phases.first?.from.earliest ?? dossier.measures.compactMap { $0.date?.earliest }.min() ?? end
    let year = min(first, end).year
    start = CalendarDay(year: year, month: 1, day: 1) ?? first
  }

  init(from start: CalendarDay, to end: CalendarDay) {
    self.start = min(start, end)
    self.end = max(start, end)
  }

  /// A year, or what of it has passed by a day.
  init(ofYear year: Int, until day: CalendarDay) {
    self.init(
      from: CalendarDay(year: year, month: 1, day: 1) ?? day,
      to: min(day, CalendarDay(year: year, month: 12, day: 31) ?? day))
  }

  var days: Int { max(1, start.days(to: end)) }

  /// In percent of the axis; below 0 and above 100 outside it.
  func position(of day: CalendarDay) -> Double { 100 * Double(start.days(to: day)) / Double(days) }

  /// How many years have a label of their own; beyond it every second, fifth, tenth … has.
  private static let labelledYears = 40

  /// The first days of quarters; of years where there are many.
  var quarters: [(day: CalendarDay, label: String, isYear: Bool)] {
    let months = days > 5 * 366 ? [1] : [1, 4, 7, 10]
    let years = end.year - start.year
    let step = [1, 2, 5, 10, 20, 50, 100, 200].first { $0 * Self.labelledYears > years } ?? 500
    let first = (start.year + step - 1) / step * step
    return stride(from: first, through: end.year, by: step).flatMap { year in
      months.compactMap { month in
        guard let day = CalendarDay(year: year, month: month, day: 1), day >= start, day <= end else { return nil }
        return (day, month == 1 ? String(year) : ["Apr", "Jul", "Oct"][month / 3 - 1], month == 1)
      }
    }
  }

  /// Those that leave room for the next label.
  var ticks: [AxisTick] {
    quarters.filter { position(of: $0.day) < 96 }.map {
      AxisTick($0.label, at: position(of: $0.day), isYear: $0.isYear)
    }
  }

  /// For a drawing of about 700 px: months of a year or so, quarters beyond it.
  var wideTicks: [AxisTick] { days > 400 ? ticks : months(inFull: true) }

  /// For a drawing of about 290 px: months by their initials, half-years beyond a year.
  var narrowTicks: [AxisTick] { days > 400 ? ticks.filter { $0.isYear || $0.label == "Jul" } : months(inFull: false) }

  private func months(inFull: Bool) -> [AxisTick] {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return (start.year...end.year).flatMap { year in
      (1...12).compactMap { month in
        guard let day = CalendarDay(year: year, month: month, day: 1), day >= start, day <= end else { return nil }
        let name = names[month - 1]
        return AxisTick(inFull ? name : String(name.prefix(1)), at: position(of: day), isYear: false)
      }
    }
  }

  /// A measure's statuses as a bar, up to the axis's end.
  func spans(of measure: Measure) -> [BarSpan] {
    measure.statuses.compactMap { span in
      let from = span.from.earliest ?? start
      let until = span.until.flatMap(\.earliest) ?? end
      guard from <= end, until >= start, from < until || span.until == nil else { return nil }
      return BarSpan(span.status, start: max(0, position(of: from)), end: min(100, position(of: until)))
    }
  }
}
