internal import Dossiers

extension TimeAxis {
  /// The first day of a month, a quarter or a year.
  public struct Tick: Sendable {
    /// What begins.
    public enum Beginning: Sendable, Hashable {
      case year(Int)
      /// From 2 to 4: the first one begins with its year.
      case quarter(Int)
      /// From 1 to 12.
      case month(Int)
    }

    /// What begins; of a day that begins several, the longest for which the axis has ticks.
    public let beginning: Beginning
    /// Counted from the axis's start.
    public let day: Int
    /// In percent of the axis.
    public let position: Double

    /// A year begins.
    public var isYear: Bool { if case .year = beginning { true } else { false } }
    /// A label that begins at the tick stands on the axis.
    ///
    /// - Parameters:
    ///   - label: how wide it is, in px.
    ///   - width: of the axis, in px.
    public func hasRoom(_ label: Double, width: Double) -> Bool { position / 100 * width + label <= width }
  }

  /// How far ticks are apart.
  public enum Grain: Sendable, Hashable {
    case months, quarters, halfYears
    /// So many of them: 1, 2 or 5, times a power of ten.
    case years(Int)
  }

  /// The finest ones from a grain on that leave room for their labels. An axis of more than five years has none but years.
  ///
  /// - Parameters:
  ///   - width: of the axis, in px.
  ///   - label: what a label needs, in px; nil for the words of years and of their months.
  public func ticks(_ finest: Grain, width: Double, label: Double? = nil) -> [Tick] {
    var grain = days > 5 * 366 ? .years(1) : finest
    while width * Double(grain.shortest) / Double(days) < label ?? grain.roomOfLabel {
      guard let coarser = grain.coarser else { return [] }
      grain = coarser
    }
    let first = (start.year + grain.years - 1) / grain.years * grain.years
    return stride(from: first, through: end.year, by: grain.years).flatMap { year in
      grain.months.compactMap { month in
        guard let day = CalendarDay(year: year, month: month, day: 1), day >= start, day <= end else { return nil }
        let offset = start.days(to: day)
        return Tick(beginning: grain.beginning(year, month), day: offset, position: position(ofDay: offset))
      }
    }
  }

  /// What "2025" needs in the letters of drawings, with what sets it apart from the next one, in px.
  public static let roomOfYear = 34.0
}

extension TimeAxis.Grain {
  /// Between two years stands a month at most, which is shorter.
  fileprivate var roomOfLabel: Double {
    if case .years = self { TimeAxis.roomOfYear } else { TimeAxis.roomOfYear - 2 }
  }

  /// The fewest days from one tick to the next.
  fileprivate var shortest: Int {
    switch self {
    case .months: 28
    case .quarters: 90
    case .halfYears: 181
    case .years(let count): count * 365
    }
  }

  /// Nil beyond the years that can be written.
  fileprivate var coarser: Self? {
    switch self {
    case .months: .quarters
    case .quarters: .halfYears
    case .halfYears: .years(1)
    case .years(let count): [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].first { $0 > count }.map { .years($0) }
    }
  }

  fileprivate var years: Int { if case .years(let count) = self { count } else { 1 } }

  /// The months of a year with which something begins.
  fileprivate var months: [Int] {
    switch self {
    case .months: Array(1...12)
    case .quarters: [1, 4, 7, 10]
    case .halfYears: [1, 7]
    case .years: [1]
    }
  }

  fileprivate func beginning(_ year: Int, _ month: Int) -> TimeAxis.Tick.Beginning {
    if self == .months { return .month(month) }
    return month == 1 ? .year(year) : .quarter((month + 2) / 3)
  }
}
