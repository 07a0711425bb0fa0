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

extension EDTFDate {
  /// It is known to the year only, or runs over a year's end.
  fileprivate var namesItsYear: Bool {
    let years = [start.point?.year, end?.point?.year].compactMap(\.self)
    return Set(years).count > 1 || precision == .year
  }
}

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
    let shared = shared(from, until)
    guard usesDash else {
      return "\(text(from, leavingOut: shared, after: "من")) \(text(until, after: "إلى"))"
    }
    let (start, end) = (text(from, leavingOut: shared), text(until))
    let isTight = from.precision == until.precision && !start.utf8.contains(UInt8(ascii: " "))
    return isTight ? "\(start)–\(end)" : "\(start) – \(end)"
  }

  /// What the start of an interval need not say because its end says it.
  enum Shared {
    case nothing, year, monthAndYear
  }

  private func shared(_ from: EDTFDate.Point, _ until: EDTFDate.Point) -> Shared {
    guard from.qualifier == .none, until.qualifier == .none, from.precision == until.precision,
      from.precision != .year, from.year == until.year
    else { return .nothing }
    return from.precision == .day && from.month == until.month ? .monthAndYear : .year
  }

  /// What is uncertain says so before the preposition, what is approximate behind it: "ربما من نحو 2025".
  func text(
    _ point: EDTFDate.Point, leavingOut shared: Shared = .nothing, after preposition: String? = nil
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
