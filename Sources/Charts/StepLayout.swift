internal import Dossiers

/// Where the parts of a panel stand in a drawing, in px from its upper left corner.
public struct StepLayout: Sendable {
  /// How large the drawing is.
  public enum Format: Sendable, Hashable {
    case wide(width: Double)
    /// For a phone: fewer words.
    case narrow
  }

  /// How large the words are, in px.
  public struct Words: Sendable {
    /// The stamp of the as-of day, with what it stands on.
    let stamp: Double
    /// The longest at the end of a line.
    let end: Double
    /// Of each line, those of its threats.
    let threats: [[Double]]
    /// Of the panel's annotations.
    let annotations: [LabelSize]

    /// Widths come from whoever knows the letters.
    public init(stamp: Double, end: Double, threats: [[Double]], annotations: [LabelSize]) {
      self.stamp = stamp
      self.end = end
      self.threats = threats
      self.annotations = annotations
    }
  }

  /// A threat that the scale reaches, by the places of its line and of itself; with its words where they have room.
  public struct Threat: Sendable {
    /// Of the panel.
    public let line: Int
    /// Of the line.
    public let threat: Int
    /// Of the words.
    public let label: Spot?
  }

  /// An annotation that has room.
  public struct Annotation: Sendable {
    /// Its place in the panel.
    public let number: Int
    /// Of the words.
    public let spot: Spot
  }

  /// Where a line ends.
  public struct End: Sendable {
    /// Of the panel.
    public let line: Int
    /// Of its level.
    public let y: Double
    /// Of the first line of its words; nil where another panel has them or there is no room.
    public let label: Double?
  }

  /// What is drawn.
  public let panel: StepPanel
  /// Of the drawing.
  public let width: Double
  /// Of the drawing.
  public let height: Double
  /// Where the lines begin.
  public let left = 34.0
  /// Where the axis ends; behind it stand the names of the lines.
  public let right: Double
  /// Where zero is.
  public let floor: Double
  /// The finest ticks that have room.
  public let ticks: [TimeAxis.Tick]
  /// Line by line.
  public private(set) var threats: [Threat] = []
  /// In order.
  public private(set) var annotations: [Annotation] = []
  /// From above.
  public private(set) var ends: [End] = []

  private let isWide: Bool
  private let maximum: Double
  private static let top = 28.0

  /// Places what must stand, then words where there is room for them.
  public init(_ panel: StepPanel, _ format: Format, words: Words) {
    self.panel = panel
    switch format {
    case .wide(let width): (self.width, height, isWide) = (width, 300, true)
    case .narrow: (width, height, isWide) = (300, 250, false)
    }
    right = width - (panel.enlargedFrom == nil ? 14 + words.end : 8)
    // Room for dates, and for the status strip above them.
    floor = height - (panel.floors.isEmpty ? 26 : 52)
    maximum = panel.gridValues.max() ?? 1
    ticks = panel.axis.ticks(isWide ? .quarters : .halfYears, width: right - left)
    var room = LabelRoom(Box(x: left, y: 0, width: right - left, height: floor))
    // What must stand takes its place first.
    room.take(Box(x: right - words.stamp, y: 0, width: words.stamp, height: 20))
    for line in panel.lines { take(line, in: &room) }
    threats = placedThreats(words, &room)
    annotations = placedAnnotations(words, &room)
    ends = placedEnds
  }

  /// - Parameter day: counted from the axis's start.
  public func x(_ day: Int) -> Double { left + Double(day) / Double(panel.axis.days) * (right - left) }

  /// - Parameter value: in the unit of the panel.
  public func y(_ value: Double) -> Double { floor - value / max(maximum, 0.01) * (floor - Self.top) }

  /// The upper left corner of what the enlarged panel shows; it goes to the end of the axis and down to zero.
  public var window: Spot? { panel.enlargedFrom.map { Spot(x: x($0), y: y(maximum / 3)) } }
}

extension StepLayout {
  /// Lines and threats are no place for labels.
  private func take(_ line: StepPanel.Line, in room: inout LabelRoom) {
    var level = y(0)
    for (index, step) in line.steps.enumerated() {
      let (left, next) = (x(step.day), y(step.value))
      let end = index + 1 < line.steps.count ? x(line.steps[index + 1].day) : right
      room.take(Box(x: left - 2, y: min(level, next) - 2, width: 4, height: abs(next - level) + 4))
      room.take(Box(x: left, y: next - 2, width: end - left, height: 4))
      level = next
    }
    for threat in line.threats where threat.value <= maximum {
      let (from, to) = (y(threat.from), y(threat.value))
      room.take(Box(x: x(threat.day) - 2, y: min(from, to) - 4, width: 18, height: abs(from - to) + 4))
    }
  }

  /// For how many threats a place for words is looked for; a drawing has room for half of them.
  private static let labelledThreats = 24

  private func placedThreats(_ words: Words, _ room: inout LabelRoom) -> [Threat] {
    var placed: [Threat] = []
    for (number, line) in panel.lines.enumerated() {
      for (index, threat) in line.threats.enumerated() where threat.value <= maximum {
        // On a phone the smaller ones would stand on the lines.
        let isLabelled = placed.count < Self.labelledThreats && (isWide || threat.value > maximum / 4)
        let label = isLabelled ? spot(of: threat, width: words.threats[number][index], &room) : nil
        placed.append(Threat(line: number, threat: index, label: label))
      }
    }
    return placed
  }

  /// Behind the mark, or before it, or before it and a little higher.
  private func spot(of threat: StepPanel.Threat, width: Double, _ room: inout LabelRoom) -> Spot? {
    let (left, to) = (x(threat.day), y(threat.value))
    let places = [(left + 20, to - 8), (left - width - 5, to - 8), (left - width - 5, to - 24)]
    return room.first(of: places.map { Spot(x: $0, y: $1) }, for: LabelSize(width: width, height: 16))
  }

  private func placedAnnotations(_ words: Words, _ room: inout LabelRoom) -> [Annotation] {
    let looked = zip(panel.annotations, words.annotations).prefix(isWide ? StepPanel.annotationLimit : 3)
    return looked.enumerated().compactMap { number, pair in
      room.first(of: places(of: pair.0, pair.1), for: pair.1).map { Annotation(number: number, spot: $0) }
    }
  }

  /// Over its step, or, a peak, behind it; a little higher or lower where that is taken.
  private func places(of annotation: StepPanel.Annotation, _ size: LabelSize) -> [Spot] {
    let level = y(annotation.value)
    if annotation.isPeak {
      let left = x(annotation.days.upperBound) + 8
      return [0, 18, 36, 54, 72].map { Spot(x: left, y: level + $0) }
    }
    let (left, above) = (x(annotation.days.lowerBound) + 6, level - size.height - 6)
    return [0, 14, 28, 42].map { Spot(x: left, y: above - $0) }
      + [0, 14, 28].map { Spot(x: left - size.width - 14, y: above - $0) }
  }

  /// Labels of lines that end close to each other stand apart, and none below zero.
  private var placedEnds: [End] {
    let ends = panel.lines.indices.filter { !panel.lines[$0].steps.isEmpty }.map {
      (y: y(panel.lines[$0].end), line: $0)
    }
    .sorted { ($0.y, $0.line) < ($1.y, $1.line) }
    if panel.enlargedFrom != nil { return ends.map { End(line: $0.line, y: $0.y, label: nil) } }
    let apart = 30.0
    let count = min(ends.count, Int((floor - Self.top) / apart) + 1)
    var next = -Double.infinity
    return ends.enumerated().map { number, end in
      guard number < count else { return End(line: end.line, y: end.y, label: nil) }
      let lowest = floor - apart * Double(count - 1 - number)
      let label = min(max(end.y, next), lowest)
      next = label + apart
      return End(line: end.line, y: end.y, label: label)
    }
  }
}
