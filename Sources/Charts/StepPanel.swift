public import Dossiers
public import Editions

/// One scale with its lines of steps. Days count from where the axis begins; the axis ends with the as-of day.
public struct StepPanel: Sendable {
  /// A value over time.
  public struct Line: Sendable {
    /// In order of time; each value holds until the next; the last until the axis ends.
    public let steps: [Step]
    /// What was threatened and never applied: branches from the line.
    public let threats: [Threat]

    /// The last value that held.
    public var end: Double { steps.last { $0.value != nil }?.value ?? 0 }

    /// On the last day of the axis nothing holds.
    public var isOver: Bool { steps.last?.value == nil }
  }

  /// From a day on a value holds, or nothing.
  public struct Step: Sendable, Hashable {
    /// Counted from the start of the axis, from 0.
    public let day: Int
    /// What held from the day on; nil where nothing did, and so there is nothing to draw.
    public let value: Double?
  }

  /// A value that was threatened.
  public struct Threat: Sendable, Hashable {
    /// Counted from the start of the axis, from 0.
    public let day: Int
    /// What the line stood at, which the threat was to leave.
    public let from: Double
    /// What was threatened.
    public let value: Double
  }

  /// A place for words at the step that they explain. They stand only where there is room, the first ones first.
  public struct Annotation: Sendable {
    /// What the words are about.
    public enum Subject: Sendable {
      /// The rate of a measure changed, or the measure ended.
      case step(StatusSpan)
      /// The highest step of a line, by the line's place among all.
      case peak(line: Int)
      /// A point that the writer gave words.
      case point(Series.Point)
    }

    /// What the words are about.
    public let subject: Subject
    /// Where the step begins, and where it ends.
    public let days: ClosedRange<Int>
    /// The level over which, or, of a peak, behind which they stand.
    public let value: Double

    /// Behind the line's end instead of over a step.
    var isEnding: Bool { if case .step(let span) = subject { span.status == .ended } else { false } }

    /// Behind the step instead of over it.
    public var isPeak: Bool { if case .peak = subject { true } else { false } }
  }

  /// A stretch of the status strip under the lines.
  public struct Floor: Sendable {
    /// What stood.
    public let status: Status
    /// Counted from the start of the axis.
    public let days: ClosedRange<Int>
    /// It was seen to stand.
    public let isConfirmed: Bool
  }

  /// The days that the panel spans.
  public let axis: TimeAxis
  /// One for each measure or series that is drawn.
  public let lines: [Line]
  /// At most ``annotationLimit`` of them are looked at.
  public let annotations: [Annotation]
  /// Round values, zero among them; nothing but threats goes beyond.
  public let gridValues: [Double]
  /// Of a measure, what stood.
  public var floors: [Floor] = []
  /// The day from which on another panel shows the lines enlarged; that one then labels their ends.
  public var enlargedFrom: Int?

  /// More words at steps would hide the lines.
  public static let annotationLimit = 6
}

extension StepPanel {
  /// The rate of a measure; nil where it never had one in force.
  public init?(rateOf measure: Measure, in edition: Edition) {
    let (spans, stays) = (measure.statuses, measure.stays)
    guard let start = spans.firstIndex(where: { $0.status == .inForce && $0.rate?.number != nil }),
      let first = spans[start].from.earliest
    else { return nil }
    let axis = TimeAxis(from: first.adding(days: -20), to: edition.day)
    func day(_ day: CalendarDay) -> Int { max(0, axis.start.days(to: day)) }
    let steps = spans.indices.dropFirst(start).map { Step(day: day(stays[$0].from), value: spans[$0].collected) }
    self.init(
      axis: axis, lines: [Line(steps: steps, threats: [])],
      annotations: Self.annotations(of: Array(spans.dropFirst(start)), steps, until: axis.days),
      gridValues: RoundValues.covering(0, (steps.compactMap(\.value).max() ?? 0) * 1.2))
    floors = measure.certainties.compactMap { stay in
      let days = day(stay.from)...(stay.until.map(day) ?? max(day(stay.from), axis.days))
      return days.upperBound > 0 ? Floor(status: stay.status, days: days, isConfirmed: stay.isConfirmed) : nil
    }
  }

  /// How it ended, and the rate at each step that changed it.
  private static func annotations(of spans: [StatusSpan], _ steps: [Step], until end: Int) -> [Annotation] {
    let all = spans.indices.compactMap { index -> Annotation? in
      let (span, step) = (spans[index], steps[index])
      let before = index == 0 ? nil : steps[index - 1].value
      let isNew: Bool =
        if span.status == .ended {
          index == 0 || spans[index - 1].status != .ended
        } else {
          step.value.map { $0 > 0 && $0 != before } ?? false
        }
      guard isNew else { return nil }
      let until = index + 1 < steps.count ? steps[index + 1].day : max(step.day, end)
      return Annotation(subject: .step(span), days: step.day...until, value: step.value ?? before ?? 0)
    }
    return all.filter(\.isEnding) + all.filter { !$0.isEnding }
  }
}

extension StatusSpan {
  /// In the unit of the measure. What rests is not collected, whatever rate it had, and of what has ended there is
  /// nothing; but what a ruling struck down may be collected for some days, at the rate that the step itself names.
  fileprivate var collected: Double? {
    switch status {
    case .inForce: rate?.number
    case .ended: (standing.last.rate?.number).flatMap { $0 == 0 ? nil : $0 }
    case .threatened, .announced, .suspended: 0
    }
  }
}
