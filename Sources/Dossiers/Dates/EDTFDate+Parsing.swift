extension EDTFDate {
  /// Why a text is no date.
  public enum Fault: Error, Sendable, Hashable {
    /// It has another form.
    case notADate
    /// It has the form, but the calendar has no such month or day: `2025-02-30`.
    case noSuchDay
    /// An interval ends before it begins.
    case endBeforeStart
  }

  /// Reads EDTF as far as ``EDTFDate`` knows it; nil for anything else.
  public init?(_ text: String) {
    guard let date = try? EDTFDate(parsing: text) else { return nil }
    self = date
  }

  /// Reads EDTF as far as ``EDTFDate`` knows it, and says why it cannot.
  public init(parsing text: String) throws(Fault) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      self.init(start: .at(try Point(parsing: parts[0])), end: nil)
    case 2:
      let (start, end) = (try End(parsing: parts[0]), try End(parsing: parts[1]))
      guard start.point != nil || end.point != nil else { throw .notADate }
      self.init(start: start, end: end)
      if let earliest, let latest, latest < earliest { throw .endBeforeStart }
    default:
      throw .notADate
    }
  }
}

extension EDTFDate.End {
  fileprivate init(parsing text: Substring.UTF8View) throws(EDTFDate.Fault) {
    if text.isEmpty {
      self = .unknown
    } else if text.elementsEqual("..".utf8) {
      self = .open
    } else {
      self = .at(try EDTFDate.Point(parsing: text))
    }
  }
}

extension EDTFDate.Point {
  /// `2025`, `2025-10` or `2025-10-09` with an optional qualifier behind it.
  fileprivate init(parsing text: Substring.UTF8View) throws(EDTFDate.Fault) {
    let qualifier = text.last.flatMap { EDTFDate.Qualifier(mark: $0) }
    let parts = (qualifier == nil ? text : text.dropLast())
      .split(separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
    guard 1...3 ~= parts.count, let year = number(parts[0], digits: 4) else { throw .notADate }
    var numbers = [1, 1]
    for (index, part) in parts.dropFirst().enumerated() {
      guard let number = number(part, digits: 2) else { throw .notADate }
      numbers[index] = number
    }
    guard CalendarDay(year: year, month: numbers[0], day: numbers[1]) != nil else { throw .noSuchDay }
    self.init(
      year: year, month: parts.count > 1 ? numbers[0] : 0, day: parts.count > 2 ? numbers[1] : 0,
      qualifier: qualifier ?? .none)
  }
}

/// A number of exactly so many ASCII digits.
private func number(_ text: Substring.UTF8View, digits: Int) -> Int? {
  guard text.count == digits else { return nil }
  var number = 0
  for byte in text {
    guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return number
}
