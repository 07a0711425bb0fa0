extension EDTFDate {
  /// What a writer's mark after a date says about it.
  package enum Qualifier: UInt8 {
    case none, approximate, uncertain, approximateAndUncertain

    init?(mark byte: UInt8) {
      switch byte {
      case UInt8(ascii: "~"): self = .approximate
      case UInt8(ascii: "?"): self = .uncertain
      case UInt8(ascii: "%"): self = .approximateAndUncertain
      default: return nil
      }
    }

    var mark: String {
      switch self {
      case .none: ""
      case .approximate: "~"
      case .uncertain: "?"
      case .approximateAndUncertain: "%"
      }
    }
  }

  /// A year, a month or a day, with its qualifier.
  package struct Point: Hashable {
    package let year: Int16
    /// From 1, or 0 where only the year is known.
    let monthNumber: UInt8
    /// From 1, or 0 where no day is known.
    let dayNumber: UInt8
    package let qualifier: Qualifier

    init(year: Int, month: Int = 0, day: Int = 0, qualifier: Qualifier = .none) {
      self.year = Int16(clamping: year)
      monthNumber = UInt8(clamping: month)
      dayNumber = UInt8(clamping: day)
      self.qualifier = qualifier
    }

    init(_ day: CalendarDay) {
      self.init(year: day.year, month: day.month, day: day.day)
    }

    package var month: Int? { monthNumber == 0 ? nil : Int(monthNumber) }
    package var day: Int? { dayNumber == 0 ? nil : Int(dayNumber) }

    package var precision: Precision { monthNumber == 0 ? .year : dayNumber == 0 ? .month : .day }

    var earliest: CalendarDay { CalendarDay(known: Int(year), month ?? 1, day ?? 1) }

    var latest: CalendarDay {
      let month = month ?? 12
      return CalendarDay(known: Int(year), month, day ?? CalendarDay.length(ofMonth: month, in: Int(year)))
    }
  }
}

extension EDTFDate.Point: CustomStringConvertible {
  package var description: String {
    let digits = String(year)
    var text = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    for part in [month, day] {
      if let part { text += part < 10 ? "-0\(part)" : "-\(part)" }
    }
    return text + qualifier.mark
  }
}
