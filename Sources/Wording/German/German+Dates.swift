package import Dossiers

extension German {
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

  /// "am 8. Okt. 2026", "im Okt. 2026", "2026", "etwa im Mai 2025"
  func on(_ date: EDTFDate) -> String { Style.short.text(date, after: .on) }

  /// "seit dem 8. Oktober 2026", "etwa seit Mai 2025"
  func since(_ date: EDTFDate) -> String { Style.long.text(date, after: .since) }

  /// "seit 8. Okt. 2026"
  func sinceInBrief(_ date: EDTFDate) -> String { Style.short.text(date, after: .since) }

  /// "bis 8. Okt. 2026", "wohl bis Okt. 2026"
  func until(_ date: EDTFDate) -> String { Style.short.text(date, after: .until) }
}

private enum Preposition {
  case on, since, until

  /// What it is said of; nil where both ends of an interval are to be told.
  func point(of date: EDTFDate) -> EDTFDate.Point? {
    switch self {
    case .on: date.isInterval ? nil : date.start.point
    case .since: date.end?.point == nil ? date.start.point : nil
    case .until: date.isInterval && date.start.point != nil ? nil : (date.end ?? date.start).point
    }
  }
}

private struct Style {
  let months: [String]
  let showsYear: Bool
  /// In a list: with a dash between the ends of an interval, tight in "9.–11. Okt.", free in "14. Sept. – 2. Okt.", and
  /// without articles.
  let isBrief: Bool

  static let long = Style(
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ], showsYear: true, isBrief: false)
  static let short = Style(months: abbreviations, showsYear: true, isBrief: true)
  static let dayAndMonth = Style(months: abbreviations, showsYear: false, isBrief: true)

  private static let abbreviations = [
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
  ]

  func text(_ date: EDTFDate) -> String {
    guard let end = date.end else { return date.start.point.map { text($0) } ?? "" }
    switch (date.start.point, end.point) {
    case (let from?, let until?): return interval(from, until)
    case (let from?, nil): return "ab " + text(from) + (end == .unknown ? ", Ende unbekannt" : "")
    case (nil, let until?): return "bis " + text(until) + (date.start == .unknown ? ", Beginn unbekannt" : "")
    case (nil, nil): return ""
    }
  }

  /// How sure a date is stands before the preposition, and whether there is an article depends on its precision.
  func text(_ date: EDTFDate, after preposition: Preposition) -> String {
    guard let point = preposition.point(of: date) else { return word(preposition, before: nil) + text(date) }
    return point.qualifier.word + word(preposition, before: point.precision) + plain(point)
  }

  private func word(_ preposition: Preposition, before precision: EDTFDate.Precision?) -> String {
    switch (preposition, precision) {
    case (.on, .day): "am "
    case (.on, .month): "im "
    case (.on, .year), (.on, nil): ""
    case (.since, .day): isBrief ? "seit " : "seit dem "
    case (.since, .month), (.since, .year), (.since, nil): "seit "
    case (.until, _): "bis "
    }
  }

  private func interval(_ from: EDTFDate.Point, _ until: EDTFDate.Point) -> String {
    let start = text(from, leavingOut: SharedParts(from, until))
    let end = text(until)
    guard isBrief else { return "\(start) bis \(end)" }
    return dashed(start, end, from, until)
  }

  private func text(_ point: EDTFDate.Point, leavingOut shared: SharedParts = .nothing) -> String {
    point.qualifier.word + plain(point, leavingOut: shared)
  }

  private func plain(_ point: EDTFDate.Point, leavingOut shared: SharedParts = .nothing) -> String {
    var words: [String] = []
    if let day = point.day { words.append("\(day).") }
    if let month = point.month, shared != .monthAndYear { words.append(months[month - 1]) }
    if (showsYear && shared == .nothing) || point.month == nil { words.append(String(point.year)) }
    return words.joined(separator: " ")
  }
}

extension EDTFDate.Qualifier {
  /// "etwa ", with the space that follows it.
  fileprivate var word: String {
    switch self {
    case .none: ""
    case .approximate: "etwa "
    case .uncertain: "wohl "
    case .approximateAndUncertain: "wohl etwa "
    }
  }
}
