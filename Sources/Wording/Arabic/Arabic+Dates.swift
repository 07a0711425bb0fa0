package import Dossiers

extension Arabic {
  package func date(_ date: EDTFDate, _ style: DateStyle) -> String { Style(style, of: date).text(date) }

  /// Months have no short names.
  package func month(_ month: Int, _ style: MonthStyle) -> String {
    switch style {
    case .full, .short: months[month - 1]
    case .initial: String(months[month - 1].prefix(1))
    }
  }

  /// Behind a preposition: "منذ 8 أكتوبر 2026", "ربما في 8 أكتوبر 2026", "في الفترة من 9 إلى 11 أكتوبر 2025".
  func date(_ preposition: String, _ date: EDTFDate, _ style: DateStyle) -> String {
    guard !date.isInterval, let point = date.start.point else {
      return "\(preposition) الفترة \(self.date(date, style))"
    }
    return Style(style, of: date).text(point, after: preposition)
  }
}

private let months = [
  "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
]

private struct Style {
  let showsYear: Bool
  /// Between the ends of an interval: tight in "9–11 أكتوبر", free in "14 سبتمبر – 2 أكتوبر".
  let usesDash: Bool

  init(_ style: DateStyle, of date: EDTFDate) {
    switch style {
    case .long: (showsYear, usesDash) = (true, false)
    case .short: (showsYear, usesDash) = (true, true)
    case .dayAndMonth: (showsYear, usesDash) = (date.namesItsYear, true)
    }
  }

  func text(_ date: EDTFDate) -> String {
    guard let end = date.end else { return date.start.point.map { text($0) } ?? "" }
    switch (date.start.point, end.point) {
    case (let from?, let until?): return interval(from, until)
    case (let from?, nil): return text(from, after: "من") + (end == .unknown ? "، والنهاية غير معروفة" : "")
    case (nil, let until?):
      return text(until, after: "حتى") + (date.start == .unknown ? "، والبداية غير معروفة" : "")
    case (nil, nil): return ""
    }
  }

  private func interval(_ from: EDTFDate.Point, _ until: EDTFDate.Point) -> String {
    let shared = SharedParts(from, until)
    guard usesDash else {
      return "\(text(from, leavingOut: shared, after: "من")) \(text(until, after: "إلى"))"
    }
    let (start, end) = (text(from, leavingOut: shared), text(until))
    return dashed(start, end, from, until)
  }

  /// What is uncertain says so before the preposition, what is approximate behind it: "ربما من نحو 2025".
  func text(
    _ point: EDTFDate.Point, leavingOut shared: SharedParts = .nothing, after preposition: String? = nil
  ) -> String {
    var words = [point.qualifier.isUncertain ? "ربما" : nil, preposition, point.qualifier.isApproximate ? "نحو" : nil]
    words.append(point.day.map { String($0) })
    if let month = point.month, shared != .monthAndYear { words.append(months[month - 1]) }
    if (showsYear && shared == .nothing) || point.month == nil { words.append(String(point.year)) }
    return words.compactMap(\.self).joined(separator: " ")
  }
}

extension EDTFDate.Qualifier {
  fileprivate var isUncertain: Bool { self == .uncertain || self == .approximateAndUncertain }

  fileprivate var isApproximate: Bool { self == .approximate || self == .approximateAndUncertain }
}
