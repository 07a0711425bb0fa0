/// A date as exact as it is known: a day, a month, a year, or an interval of these.
///
/// Extended Date/Time Format of the Library of Congress (2019), level 0 without times, and of level 1 the qualifiers
/// `~` (approximate), `?` (uncertain), `%` (both) at the end of a date, and intervals with an open (`..`) or unknown
/// (empty) start or end. Years run from 1 to 9999.
public struct EDTFDate: Sendable, Hashable {
  /// How much of a date is known; a coarser one is less.
  public enum Precision: Int, Sendable, Hashable, Comparable {
    case year, month, day

    /// By what is left unknown.
    public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  /// Where an interval begins or ends.
  package enum End: Hashable {
    case at(Point)
    /// `..`: it goes on.
    case open
    /// Nothing written: it has a limit that nobody knows.
    case unknown

    package var point: Point? {
      guard case .at(let point) = self else { return nil }
      return point
    }
  }

  /// The date itself, or where the interval begins.
  package let start: End
  /// Nil where this is no interval.
  package let end: End?

  init(start: End, end: End?) {
    self.start = start
    self.end = end
  }

  /// A date exact to the day.
  public init(_ day: CalendarDay) {
    self.init(start: .at(Point(day)), end: nil)
  }

  /// The interval from the beginning of one date to the end of another, or that date itself where both are the same.
  ///
  /// Nil where it would end before it begins, or have neither beginning nor end.
  public init?(from: EDTFDate, until: EDTFDate) {
    let end = until.end ?? until.start
    guard from.start.point != nil || end.point != nil else { return nil }
    self.init(start: from.start, end: from.start == end ? nil : end)
    if let earliest, let latest, latest < earliest { return nil }
  }

  /// The interval with an end that is still open; the date itself where it is none.
  package var withOpenEnd: EDTFDate { isInterval ? EDTFDate(start: start, end: .open) : self }

  /// The first day that the date may mean; nil where the start is open or unknown.
  public var earliest: CalendarDay? { start.point?.earliest }

  /// The last day that the date may mean; nil where the end is open or unknown.
  public var latest: CalendarDay? { (end ?? start).point?.latest }

  /// It has a start and an end, one of which may be open or unknown.
  public var isInterval: Bool { end != nil }

  /// Of an interval, that of its less exact end.
  public var precision: Precision {
    [start.point, end?.point].compactMap { $0?.precision }.min() ?? .year
  }

  /// The writer marked it, or an end of it, as approximate or uncertain.
  public var isQualified: Bool {
    [start.point, end?.point].contains { $0.map { $0.qualifier != .none } ?? false }
  }
}

extension EDTFDate: Comparable {
  /// By the first day, an open start before all days; then the coarser first (`2025`, `2025-01`, `2025-01-01`), then
  /// by the text, so that the order is total.
  public static func < (a: EDTFDate, b: EDTFDate) -> Bool {
    if a.earliest != b.earliest {
      guard let earlier = a.earliest else { return true }
      return b.earliest.map { earlier < $0 } ?? false
    }
    if a.latest != b.latest {
      guard let later = a.latest else { return true }
      return b.latest.map { later > $0 } ?? false
    }
    return a != b && a.description < b.description
  }
}

extension EDTFDate: CustomStringConvertible {
  /// As EDTF writes it: `2025-10`, `2025-05~`, `2025-10-09/2025-10-11`, `../2025-11`.
  public var description: String {
    guard let end else { return start.text }
    return start.text + "/" + end.text
  }
}

extension EDTFDate.End {
  fileprivate var text: String {
    switch self {
    case .at(let point): point.description
    case .open: ".."
    case .unknown: ""
    }
  }
}
