internal import Dossiers

// What the languages share of dates.

extension EDTFDate {
  /// It is known to the year only, or runs over a year's end.
  var namesItsYear: Bool {
    let years = [start.point?.year, end?.point?.year].compactMap(\.self)
    return Set(years).count > 1 || precision == .year
  }
}

/// What one end of an interval need not say because the other says it.
enum SharedParts {
  case nothing, year, monthAndYear

  /// What the start need not say; a language in which the end says less has a rule of its own.
  init(_ from: EDTFDate.Point, _ until: EDTFDate.Point) {
    guard from.qualifier == .none, until.qualifier == .none, from.precision == until.precision,
      from.precision != .year, from.year == until.year
    else {
      self = .nothing
      return
    }
    self = from.precision == .day && from.month == until.month ? .monthAndYear : .year
  }
}

/// An interval in a list: tight in "9–11 Oct", free in "14 Sep – 2 Oct".
///
/// - Parameters:
///   - start: in words.
///   - end: in words.
func dashed(_ start: String, _ end: String, _ from: EDTFDate.Point, _ until: EDTFDate.Point) -> String {
  let isTight = from.precision == until.precision && !start.utf8.contains(UInt8(ascii: " "))
  return isTight ? "\(start)–\(end)" : "\(start) – \(end)"
}
