package import Dossiers

extension Chinese {
  package func date(_ date: EDTFDate, _ style: DateStyle) -> String {
    switch style {
    case .long: Style.long.text(date)
    case .short: Style.short.text(date)
    case .dayAndMonth: (date.namesItsYear ? Style.short : Style.dayAndMonth).text(date)
    }
  }

  package func month(_ month: Int, _ style: MonthStyle) -> String {
    switch style {
    case .full, .short: "\(month)月"
    case .initial: String(month)
    }
  }

  /// "自2026年7月24日起"; an interval with an open end has these words already.
  func since(_ date: EDTFDate, _ style: DateStyle) -> String {
    date.hasOpenEnd ? self.date(date, style) : "自\(self.date(date, style))起"
  }

  func since(_ day: CalendarDay) -> String { since(EDTFDate(day), .long) }
}

extension EDTFDate {
  /// It is an interval of which one end is open or unknown.
  fileprivate var hasOpenEnd: Bool { isInterval && (start.point == nil || end?.point == nil) }
}

private struct Style {
  let showsYear: Bool
  /// Between the ends of an interval.
  let joint: String

  static let long = Style(showsYear: true, joint: "至")
  static let short = Style(showsYear: true, joint: "–")
  static let dayAndMonth = Style(showsYear: false, joint: "–")

  func text(_ date: EDTFDate) -> String {
    guard let end = date.end else { return date.start.point.map { text($0) } ?? "" }
    switch (date.start.point, end.point) {
    case (let from?, let until?): return text(from) + joint + text(until, leavingOut: shared(from, until))
    case (let from?, nil): return "自\(text(from))起" + (end == .unknown ? "，结束时间不详" : "")
    case (nil, let until?): return "至\(text(until))止" + (date.start == .unknown ? "，起始时间不详" : "")
    case (nil, nil): return ""
    }
  }

  /// What the end of an interval need not say because its start says it.
  private func shared(_ from: EDTFDate.Point, _ until: EDTFDate.Point) -> SharedParts {
    guard from.qualifier == .none, until.qualifier == .none, from.year == until.year,
      let month = from.month, let last = until.month
    else { return .nothing }
    return from.precision == .day && until.precision == .day && month == last ? .monthAndYear : .year
  }

  private func text(_ point: EDTFDate.Point, leavingOut shared: SharedParts = .nothing) -> String {
    var text = ""
    if (showsYear && shared == .nothing) || point.month == nil { text += "\(point.year)年" }
    if let month = point.month, shared != .monthAndYear { text += "\(month)月" }
    if let day = point.day { text += "\(day)日" }
    return text + point.qualifier.word
  }
}

extension EDTFDate.Qualifier {
  /// Behind the date, so that it can stand between "自" and "起".
  fileprivate var word: String {
    switch self {
    case .none: ""
    case .approximate: "前后"
    case .uncertain: "（存疑）"
    case .approximateAndUncertain: "前后（存疑）"
    }
  }
}
