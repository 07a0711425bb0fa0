/// A day of the Gregorian calendar, without time or zone.
///
/// Text is ISO 8601's `2025-10-09`, years 1 to 9999. Arithmetic is done on day numbers after Howard Hinnant's
/// "chrono-Compatible Low-Level Date Algorithms", so that no calendar library and no clock takes part.
public struct CalendarDay: Sendable, Hashable {
  /// Year, month and day as the digits of one number, `20251009`: small, and in the order of time.
  private let digits: Int32

  /// From 1 to 9999 where the day was written by somebody; arithmetic may lead beyond, to ``bounds``.
  public var year: Int { Int(digits) / 10_000 }
  /// From 1 to 12.
  public var month: Int { Int(digits) / 100 % 100 }
  /// From 1 to 31.
  public var day: Int { Int(digits) % 100 }

  /// Nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.length(ofMonth: month, in: year) else { return nil }
    self.init(known: year, month, day)
  }

  /// Reads `2025-10-09` and nothing else; nil for another form and for a day that does not exist.
  public init?(_ text: String) {
    guard let date = try? EDTFDate(parsing: text), date.precision == .day, !date.isInterval,
      let day = date.earliest, text.utf8.count == 10
    else { return nil }
    self = day
  }

  /// Where arithmetic stops: the first day of the year before all that can be written, and the last of 32767. Before
  /// and after them the digits would mean no day.
  package static let bounds = CalendarDay(known: 0, 1, 1)...CalendarDay(known: 32_767, 12, 31)

  /// The day of a number as in ``number``; beyond ``bounds`` the nearest of them.
  public init(number: Int) {
    // Counted from 1 March of the year 0, of which January and February are left to the era before.
    let shifted = min(max(number, Self.numbers.lowerBound), Self.numbers.upperBound) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(known: year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static let numbers = bounds.lowerBound.number...bounds.upperBound.number

  /// A day that is known to exist.
  init(known year: Int, _ month: Int, _ day: Int) {
    digits = Int32(clamping: year * 10_000 + month * 100 + day)
  }

  /// Days since 1 January 1970. The year is taken to begin in March, so that the leap day comes last.
  public var number: Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// How many days later `other` is; negative if it is earlier.
  public func days(to other: CalendarDay) -> Int { other.number - number }

  /// The day so many days later, or earlier if `days` is negative.
  public func adding(days: Int) -> CalendarDay {
    let (sum, isOverflow) = number.addingReportingOverflow(days)
    return CalendarDay(number: isOverflow ? days.signum() * .max : sum)
  }

  /// Days in a month, `month` from 1 to 12.
  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDay: Comparable {
  /// In the order of time.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.digits < b.digits }
}

extension CalendarDay: CustomStringConvertible {
  /// ISO 8601: `2025-10-09`.
  public var description: String { EDTFDate(self).description }
}
