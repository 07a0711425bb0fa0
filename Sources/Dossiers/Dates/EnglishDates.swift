// Dates as an English page shows them, with the precision they have. The one file to change for another language.

extension EDTFDate {
  /// In a sentence: "8 October 2026", "October 2026", "about May 2025", "9 to 11 October 2025",
  /// "14 September to 2 October 2025", "until November 2025", "from 10 November 2025".
  public var long: String { EnglishDateStyle.long.text(self) }

  /// In a list: "8 Oct 2026", "Oct 2026", "9–11 Oct 2025", "14 Sep – 2 Oct 2025".
  public var short: String { EnglishDateStyle.short.text(self) }

  /// In a list under a heading that names the year: "8 Oct", "Oct", "9–11 Oct". What is known to the year only, or
  /// runs over a year's end, names its years.
  public var dayAndMonth: String {
    let years = [start.point?.year, end?.point?.year].compactMap(\.self)
    let style: EnglishDateStyle = Set(years).count > 1 || precision == .year ? .short : .dayAndMonth
    return style.text(self)
  }

  /// The value of a `datetime` attribute; nil where HTML's `<time>` cannot say it: intervals and qualified dates.
  public var machine: String? { isInterval || isQualified ? nil : description }
}

extension CalendarDay {
  /// "8 October 2026"
  public var long: String { EDTFDate(self).long }
  /// "8 Oct 2026"
  public var short: String { EDTFDate(self).short }
  /// "8 Oct"
  public var dayAndMonth: String { EDTFDate(self).dayAndMonth }
  /// The value of a `datetime` attribute: `2026-10-08`.
  public var machine: String { description }
}

private struct EnglishDateStyle {
  let months: [String]
  let showsYear: Bool
  /// Between the ends of an interval: tight in "9–11 Oct", free in "14 Sep – 2 Oct".
  let usesDash: Bool

  static let long = EnglishDateStyle(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ], showsYear: true, usesDash: false)
  static let short = EnglishDateStyle(months: abbreviations, showsYear: true, usesDash: true)
  static let dayAndMonth = EnglishDateStyle(months: abbreviations, showsYear: false, usesDash: true)

  private static let abbreviations = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  func text(_ date: EDTFDate) -> String {
    guard let end = date.end else { return date.start.point.map { text($0) } ?? "" }
    switch (date.start.point, end.point) {
    case (let from?, let until?): return interval(from, until)
    case (let from?, nil): return "from " + text(from)
    case (nil, let until?): return "until " + text(until)
    case (nil, nil): return ""
    }
  }

  private func interval(_ from: EDTFDate.Point, _ until: EDTFDate.Point) -> String {
    let start = text(from, leavingOut: shared(from, until))
    let end = text(until)
    guard usesDash else { return "\(start) to \(end)" }
    let isTight = from.precision == until.precision && !start.utf8.contains(UInt8(ascii: " "))
    return isTight ? "\(start)–\(end)" : "\(start) – \(end)"
  }

  /// What the start of an interval need not say because its end says it.
  private enum Shared {
    case nothing, year, monthAndYear
  }

  private func shared(_ from: EDTFDate.Point, _ until: EDTFDate.Point) -> Shared {
    guard from.qualifier == .none, until.qualifier == .none, from.precision == until.precision,
      from.precision != .year, from.year == until.year
    else { return .nothing }
    return from.precision == .day && from.month == until.month ? .monthAndYear : .year
  }

  private func text(_ point: EDTFDate.Point, leavingOut shared: Shared = .nothing) -> String {
    var words: [String] = []
    if let day = point.day { words.append(String(day)) }
    if let month = point.month, shared != .monthAndYear { words.append(months[month - 1]) }
    if (showsYear && shared == .nothing) || point.month == nil { words.append(String(point.year)) }
    return point.qualifier.word + words.joined(separator: " ")
  }
}

extension EDTFDate.Qualifier {
  /// "about ", with the space that follows it.
  fileprivate var word: String {
    switch self {
    case .none: ""
    case .approximate: "about "
    case .uncertain: "possibly "
    case .approximateAndUncertain: "possibly about "
    }
  }
}
