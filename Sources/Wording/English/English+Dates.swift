package import Dossiers

extension English {
  package func date(_ date: EDTFDate, _ style: DateStyle) -> String {
    switch style {
    case .long: Style.long.text(date)
    case .short: Style.short.text(date)
    case .dayAndMonth: (date.namesItsYear ? Style.short : Style.dayAndMonth).text(date)
    }
  }

  package func month(_ month: Int, _ style: MonthStyle) -> String {
    switch style {
    case .full: Style.long.months[month - 1]
    case .short: Style.short.months[month - 1]
    case .initial: String(Style.short.months[month - 1].prefix(1))
    }
  }
}

private struct Style {
  let months: [String]
  let showsYear: Bool
  /// Between the ends of an interval: tight in "9–11 Oct", free in "14 Sep – 2 Oct".
  let usesDash: Bool

  static let long = Style(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ], showsYear: true, usesDash: false)
  static let short = Style(months: abbreviations, showsYear: true, usesDash: true)
  static let dayAndMonth = Style(months: abbreviations, showsYear: false, usesDash: true)

  private static let abbreviations = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  func text(_ date: EDTFDate) -> String {
    guard let end = date.end else { return date.start.point.map { text($0) } ?? "" }
    switch (date.start.point, end.point) {
    case (let from?, let until?): return interval(from, until)
    case (let from?, nil): return "from " + text(from) + (end == .unknown ? ", end unknown" : "")
    case (nil, let until?): return "until " + text(until) + (date.start == .unknown ? ", beginning unknown" : "")
    case (nil, nil): return ""
    }
  }

  private func interval(_ from: EDTFDate.Point, _ until: EDTFDate.Point) -> String {
    let start = text(from, leavingOut: SharedParts(from, until))
    let end = text(until)
    guard usesDash else { return "\(start) to \(end)" }
    return dashed(start, end, from, until)
  }

  private func text(_ point: EDTFDate.Point, leavingOut shared: SharedParts = .nothing) -> String {
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
