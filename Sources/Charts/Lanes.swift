public import Dossiers
public import Editions

/// Measures as bars in lanes by side, what the principals share between them, phases as bands behind. Places are in percent of the axis.
public struct Lanes: Sendable {
  /// A measure that stood at some time on the axis.
  public struct Bar: Sendable {
    /// Of the lane's side.
    public let measure: Measure
    /// Neighbours of the same status are one, and an ending is a mark where it happened.
    public let spans: [BarSpan]
  }

  /// Talks of principal sides.
  public struct Meeting: Sendable {
    /// The talks.
    public let event: Event
    /// Of its first day.
    public let position: Double
    /// The principals that took part, in their order.
    public let sides: [DossierSettings.Side]
    /// It touched measures of several of them.
    public let isTruce: Bool
  }

  /// What one side did, alone or with some others, or what all principals share.
  public struct Lane: Sendable {
    /// The number of the side; nil for the lane between the principals.
    public let side: Int?
    /// Between the principals, in order of time.
    public fileprivate(set) var meetings: [Meeting] = []
    /// By the first step.
    public fileprivate(set) var bars: [Bar] = []
    /// How many more measures stood on the axis.
    public fileprivate(set) var rest = 0
  }

  /// What they all share.
  public let axis: TimeAxis
  /// The sides in their order, with what the principals share in their middle; only those with something in them.
  public let lanes: [Lane]
  /// In order of time.
  public let bands: [PhaseBands.Band]

  /// How many bars a lane may hold before the list alone says more.
  static let barsInLane = 40

  /// Nil where there is nothing to draw.
  ///
  /// - Parameters:
  ///   - entries: of a timeline, for the talks among them.
  ///   - bars: of measures; those are drawn that stood at some time on the axis.
  ///   - phases: of the edition.
  public init?(
    of entries: [TimelineEntry], bars: [BarIndex.Bar], phases: PhaseBands, on axis: TimeAxis, in edition: Edition
  ) {
    var lanes: [Int?: Lane] = [:]
    for bar in bars where bar.stands(on: axis) {
      let measure = edition.dossier.measures[bar.offset]
      for side in bar.lanes {
        if lanes[side, default: Lane(side: side)].bars.count == Self.barsInLane {
          lanes[side]?.rest += 1
        } else {
          lanes[side, default: Lane(side: side)].bars.append(Bar(measure: measure, spans: axis.states(of: measure)))
        }
      }
    }
    let meetings = entries.compactMap { Meeting($0, on: axis, in: edition.dossier) }
    if !meetings.isEmpty { lanes[nil, default: Lane(side: nil)].meetings = meetings }
    guard !lanes.isEmpty else { return nil }
    self.axis = axis
    let middle = edition.dossier.middle
    self.lanes = lanes.values.sorted { $0.place(around: middle) < $1.place(around: middle) }
    bands = phases.bands(on: axis)
  }
}

extension Dossier {
  /// The number of the side before which stands what the principals share: half of them come first.
  fileprivate var middle: Int {
    let lower = principals.dropFirst(principals.count / 2)
    return lower.first?.index ?? settings.sides.count
  }
}

extension Lanes.Lane {
  /// Talks stand between the sides that hold them.
  fileprivate func place(around middle: Int) -> Int { side.map { $0 < middle ? $0 : $0 + 1 } ?? middle }
}

extension Lanes.Meeting {
  fileprivate init?(_ entry: TimelineEntry, on axis: TimeAxis, in dossier: Dossier) {
    guard case .event(let event) = entry.content, event.eventKind.isMeeting,
      let sides = entry.allegiance?.sides, sides.count > 1, let day = event.when.earliest
    else { return nil }
    let position = axis.position(of: day)
    guard 0...100 ~= position else { return nil }
    let touched = dossier.measures(event.measures).compactMap { dossier.allegiance(of: $0)?.side?.column }
    self.init(event: event, position: position, sides: sides, isTruce: Set(touched).count > 1)
  }
}

extension TimeAxis {
  /// An ending is a mark where it happened, not a line to today.
  fileprivate func states(of measure: Measure) -> [BarSpan] {
    spans(of: measure).joined.map { span in
      span.status == .ended ? BarSpan(.ended, start: span.start, end: min(span.end, span.start + 0.6)) : span
    }
  }
}
