package import Dossiers

extension French {
  package func date(_ date: EDTFDate, _ style: DateStyle) -> String { Style(style, date).text(date) }

  /// In a sentence, where a day has an article and a month has none: "depuis le 3 mai 2025", "depuis mai 2025".
  func date(_ preposition: FrenchPreposition, _ date: EDTFDate, _ style: DateStyle) -> String {
    Style(style, date).text(preposition, date)
  }

  package func month(_ month: Int, _ style: MonthStyle) -> String {
    switch style {
    case .full: Style.names[month - 1]
    case .short: Style.abbreviations[month - 1]
    case .initial: Style.names[month - 1].prefix(1).uppercased()
    }
  }
}

private struct Style {
  static let names = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]
  static let abbreviations = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
  ]

  let months: [String]
  let showsYear: Bool
  /// Between the ends of an interval: tight in "9–11 oct.", free in "14 sept. – 2 oct.".
  let usesDash: Bool

  init(_ style: DateStyle, _ date: EDTFDate) {
    switch style {
    case .long: (months, showsYear, usesDash) = (Self.names, true, false)
    case .short: (months, showsYear, usesDash) = (Self.abbreviations, true, true)
    case .dayAndMonth: (months, showsYear, usesDash) = (Self.abbreviations, date.namesItsYear, true)
    }
  }

  /// By itself.
  func text(_ date: EDTFDate) -> String {
    guard let end = date.end else { return date.start.point.map { text($0) } ?? "" }
    if usesDash, let from = date.start.point, let until = end.point { return brief(from, until) }
    return interval(date.start, end)
  }

  func text(_ preposition: FrenchPreposition, _ date: EDTFDate) -> String {
    guard let end = date.end else { return date.start.point.map { text(preposition, $0) } ?? "" }
    guard let beforeInterval = preposition.beforeInterval else { return interval(date.start, end) }
    if date.start.point != nil, end.point != nil { return beforeInterval + interval(date.start, end) }
    // Of an open one, the end that it has.
    return (date.start.point ?? end.point).map { text(preposition, $0) } ?? ""
  }

  /// "du 9 au 11 octobre 2025", "jusqu’en novembre 2025, début inconnu"
  private func interval(_ start: EDTFDate.End, _ end: EDTFDate.End) -> String {
    switch (start.point, end.point) {
    case (let from?, let until?):
      text(.of, from, leavingOut: SharedParts(from, until)) + " " + text(.to, until)
    case (let from?, nil): text(.from, from) + (end == .unknown ? ", fin inconnue" : "")
    case (nil, let until?): text(.until, until) + (start == .unknown ? ", début inconnu" : "")
    case (nil, nil): ""
    }
  }

  private func brief(_ from: EDTFDate.Point, _ until: EDTFDate.Point) -> String {
    dashed(text(from, leavingOut: SharedParts(from, until)), text(until), from, until)
  }

  /// By itself: "mai 2025", "vers mai 2025", "peut-être le 3 mai 2025".
  private func text(_ point: EDTFDate.Point, leavingOut shared: SharedParts = .nothing) -> String {
    point.qualifier == .none ? words(point, leavingOut: shared) : text(.on, point)
  }

  /// "vers mai 2025", "depuis mai 2025 environ", "peut-être depuis le 3 mai 2025"
  private func text(
    _ preposition: FrenchPreposition, _ point: EDTFDate.Point, leavingOut shared: SharedParts = .nothing
  ) -> String {
    let words = words(point, leavingOut: shared)
    let isAbout = point.qualifier == .approximate || point.qualifier == .approximateAndUncertain
    let isUncertain = point.qualifier == .uncertain || point.qualifier == .approximateAndUncertain
    let phrase =
      switch (preposition, isAbout) {
      case (_, false): preposition.before(words, point.precision)
      case (.on, true): FrenchPreposition.about.before(words, point.precision)
      case (_, true): preposition.before(words, point.precision) + " environ"
      }
    return isUncertain ? "peut-être " + phrase : phrase
  }

  private func words(_ point: EDTFDate.Point, leavingOut shared: SharedParts) -> String {
    var words: [String] = []
    if let day = point.day { words.append(day == 1 ? "1er" : String(day)) }
    if let month = point.month, shared != .monthAndYear { words.append(months[month - 1]) }
    if (showsYear && shared == .nothing) || point.month == nil { words.append(String(point.year)) }
    return words.joined(separator: " ")
  }
}
