import Dossiers

/// Days along a drawing, from its left edge to its right.
struct TimeAxis: Sendable {
  let from: CalendarDay
  let until: CalendarDay

  /// From 0 to 1; days beyond the ends stand at the ends.
  func fraction(_ day: CalendarDay) -> Double {
    let length = Double(max(1, from.days(to: until)))
    return min(1, max(0, Double(from.days(to: day)) / length))
  }

  /// A length of SVG: "12.5%".
  func percent(_ day: CalendarDay) -> String { decimal(fraction(day) * 100) + "%" }

  /// "12.5%", from one day to another.
  func percent(from start: CalendarDay, to end: CalendarDay) -> String {
    decimal(max(0, fraction(end) - fraction(start)) * 100) + "%"
  }

  /// A day on which the axis is labelled.
  struct Tick: Sendable {
    let day: CalendarDay
    /// "Apr", or "2026" in place of January.
    let label: String
    let isYear: Bool
  }

  /// As many ticks as keep the distance.
  ///
  /// - Parameters:
  ///   - width: of the drawing, in pixels.
  ///   - distance: the least between two ticks, in pixels.
  func ticks(width: Double, distance: Double) -> [Tick] {
    let months = Double(max(1, from.days(to: until))) / 30.44
    let least = distance / max(1, width) * months
    let step = [1, 3, 6, 12, 24, 60, 120, 240].first { Double($0) >= least } ?? 600
    return ticks(everyMonths: step)
  }

  private func ticks(everyMonths step: Int) -> [Tick] {
    let first = (from.year * 12 + from.month - 1) / step * step
    let last = until.year * 12 + until.month - 1
    guard first <= last else { return [] }
    return stride(from: first, through: last, by: step).compactMap { month in
      guard let day = CalendarDay(year: month / 12, month: month % 12 + 1, day: 1), day >= from, day <= until else {
        return nil
      }
      let isYear = day.month == 1
      return Tick(day: day, label: isYear ? String(day.year) : EDTFDate.monthName(of: day), isYear: isYear)
    }
  }
}

extension EDTFDate {
  /// "Apr"
  fileprivate static func monthName(of day: CalendarDay) -> String {
    String(day.dayAndMonth.drop { !$0.isLetter })
  }
}
