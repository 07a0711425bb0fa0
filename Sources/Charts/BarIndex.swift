public import Dossiers

/// When each measure stood, in the order in which bars are drawn: hundreds of timelines ask which of thousands of
/// measures stood on their axis, and draw a few.
public struct BarIndex: Sendable {
  /// A measure that had begun.
  public struct Bar: Sendable {
    /// Of the measure, among all of the dossier.
    public let offset: Int
    /// The lanes in which it stands, as ``Allegiance/places`` has them.
    public let lanes: [Int?]
    /// The days on which it stood in some way: threatened, announced, in force or suspended. Stretches that meet are one.
    fileprivate let stretches: [ClosedRange<CalendarDay>]

    /// It stood at some time on the axis.
    public func stands(on axis: TimeAxis) -> Bool {
      stretches.contains { $0.lowerBound <= axis.end && $0.upperBound >= axis.start }
    }
  }

  /// By the date of the first step, then by name.
  public let bars: [Bar]
  private let places: [String: Int]

  /// Of all measures that had begun.
  public init(of dossier: Dossier) {
    let measures = dossier.measures.enumerated().compactMap { offset, measure in
      measure.date.map { (date: $0, name: measure.shortTitle, offset: offset) }
    }.sorted { ($0.date, $0.name, $0.offset) < ($1.date, $1.name, $1.offset) }
    bars = measures.map { _, _, offset in
      let measure = dossier.measures[offset]
      return Bar(offset: offset, lanes: dossier.places(of: measure), stretches: measure.stretches)
    }
    places = Dictionary(measures.enumerated().map { (dossier.measures[$0.element.offset].id, $0.offset) }) { a, _ in a }
  }

  /// Those of some measures, in the same order.
  public func bars(of ids: Set<String>) -> [Bar] { ids.compactMap { places[$0] }.sorted().map { bars[$0] } }
}

extension Measure {
  fileprivate var stretches: [ClosedRange<CalendarDay>] {
    stays.filter { $0.status != .ended }.reduce(into: []) { stretches, stay in
      let end = stay.until ?? CalendarDay.bounds.upperBound
      // What follows on the same day has taken its place.
      guard stay.from < end else { return }
      if let last = stretches.last, last.upperBound == stay.from {
        stretches[stretches.count - 1] = last.lowerBound...end
      } else {
        stretches.append(stay.from...end)
      }
    }
  }
}
