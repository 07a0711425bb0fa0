internal import Dossiers

/// Content lines of iCalendar (RFC 5545), each escaped as its type asks, folded at 75 octets and ended by CRLF.
struct ICS: Sendable {
  private(set) var text = ""

  /// A property whose value the program itself composes: a number, a date, a word of the standard.
  mutating func add(_ name: String, _ value: String) { fold("\(name):\(ICS.onOneLine(value))") }

  /// A property of type TEXT (section 3.3.11).
  mutating func add(_ name: String, text: String) { fold("\(name):\(ICS.escaped(text))") }

  /// A property of type DATE (section 3.3.4).
  mutating func add(_ name: String, date: CalendarDay) { fold("\(name);VALUE=DATE:\(date.digits)") }

  /// How long whole days last: until the day after the last one, or where the calendar of four digits has no such day,
  /// so many days (section 3.6.1).
  mutating func add(endOf days: ClosedRange<CalendarDay>) {
    let end = days.upperBound.adding(days: 1)
    if end.year <= 9999 {
      add("DTEND", date: end)
    } else {
      add("DURATION", "P\(days.lowerBound.days(to: end))D")
    }
  }

  /// The lines of a component between its BEGIN and END.
  mutating func add(component name: String, _ lines: (inout ICS) -> Void) {
    add("BEGIN", name)
    lines(&self)
    add("END", name)
  }

  /// Backslash, semicolon and comma are escaped, line ends of all kinds written as `\n`, as readers may split lines at
  /// any of them; other controls are left out.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\r": result += "\\n"
      case "\n": if !isAfterReturn { result += "\\n" }
      case "\t": result += "\t"
      case _ where scalar.isOtherLineEnd: result += "\\n"
      case _ where scalar.isControl: break
      default: result.unicodeScalars.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return result
  }

  /// An address or a word cannot start a line of its own, whatever it holds.
  private static func onOneLine(_ value: String) -> String {
    String(value.unicodeScalars.filter { !$0.isControl && !$0.isOtherLineEnd })
  }

  /// A line goes on behind CRLF and a space, which count in the next line; no UTF-8 sequence is cut (section 3.1).
  private mutating func fold(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if length + width > 75 {
        text += "\r\n "
        length = 1
      }
      text.unicodeScalars.append(scalar)
      length += width
    }
    text += "\r\n"
  }
}

extension CalendarDay {
  /// `20251009`
  var digits: String { String(decoding: description.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self) }
}
