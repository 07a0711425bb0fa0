internal import Dossiers

/// Where the parts of a panel stand in a drawing, in px from its upper left corner.
public struct StepLayout: Sendable {
  /// How large the words are, in px.
  public struct Words: Sendable {
    /// Around the axes.
    let frame: PlotFrame.Words
    /// Of each line, those of its threats.
    let threats: [[Double]]
    /// Of the panel's annotations.
    let annotations: [LabelSize]

    /// Widths come from whoever knows the letters.
    public init(frame: PlotFrame.Words, threats: [[Double]], annotations: [LabelSize]) {
      self.frame = frame
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

  /// Where a line breaks off: from there on nothing holds.
  public struct Break: Sendable {
    /// Of the panel.
    public let line: Int
    /// Of its last level.
    public let spot: Spot
  }

  /// What is drawn.
  public let panel: StepPanel
  /// Its axes.
  public let frame: PlotFrame
  /// Line by line.
  public private(set) var threats: [Threat] = []
  /// In order.
  public private(set) var annotations: [Annotation] = []
  /// From above.
  public private(set) var ends: [End] = []
  /// Line by line.
  public private(set) var breaks: [Break] = []

  private let maximum: Double

  /// Places what must stand, then words where there is room for them.
  public init(_ panel: StepPanel, _ format: PlotFrame.Format, words: Words) {
    self.panel = panel
    maximum = panel.gridValues.max() ?? 1
    frame = PlotFrame(
      panel.axis, panel.gridValues, format, words.frame,
      named: panel.enlargedFrom == nil && panel.lines.contains { !$0.isOver },
      // Room for dates, and for the status strip above them.
      margin: panel.floors.isEmpty ? 26 : 52)
    var room = frame.room
    // What must stand takes its place first.
    for line in panel.lines { take(line, in: &room) }
    threats = placedThreats(words, &room)
    annotations = placedAnnotations(words, &room)
    ends = placedEnds
    breaks = panel.lines.enumerated().flatMap { number, line in
      zip(line.steps, line.steps.dropFirst()).compactMap { last, next in
        guard let value = last.value, next.value == nil else { return nil }
        return Break(line: number, spot: Spot(x: frame.x(next.day), y: frame.y(value)))
      }
    }
  }

  /// The upper left corner of what the enlarged panel shows; it goes to the end of the axis and down to zero.
  public var window: Spot? { panel.enlargedFrom.map { Spot(x: frame.x($0), y: frame.y(maximum / 3)) } }
}

extension StepLayout {
  /// Lines and threats are no place for labels.
  private func take(_ line: StepPanel.Line, in room: inout LabelRoom) {
    var level = frame.y(0)
    for (index, step) in line.steps.enumerated() {
      guard let value = step.value else {
        room.take(Box(x: frame.x(step.day) - 2, y: level - 8, width: 4, height: 16))
        level = frame.y(0)
        continue
      }
      let (left, next) = (frame.x(step.day), frame.y(value))
      let end = index + 1 < line.steps.count ? frame.x(line.steps[index + 1].day) : frame.right
      room.take(Box(x: left - 2, y: min(level, next) - 2, width: 4, height: abs(next - level) + 4))
      room.take(Box(x: left, y: next - 2, width: end - left, height: 4))
      level = next
    }
    for threat in line.threats where threat.value <= maximum {
      let (from, to) = (frame.y(threat.from), frame.y(threat.value))
      room.take(Box(x: frame.x(threat.day) - 2, y: min(from, to) - 4, width: 18, height: abs(from - to) + 4))
    }
  }

  /// For how many threats a place for words is looked for; a drawing has room for half of them.
  private static let labelledThreats = 24

  private func placedThreats(_ words: Words, _ room: inout LabelRoom) -> [Threat] {
    var placed: [Threat] = []
    for (number, line) in panel.lines.enumerated() {
      for (index, threat) in line.threats.enumerated() where threat.value <= maximum {
        // On a phone the smaller ones would stand on the lines.
        let isLabelled = placed.count < Self.labelledThreats && (frame.isWide || threat.value > maximum / 4)
        let label = isLabelled ? spot(of: threat, width: words.threats[number][index], &room) : nil
        placed.append(Threat(line: number, threat: index, label: label))
      }
    }
    return placed
  }

  /// Behind the mark, or before it, or before it and a little higher.
  private func spot(of threat: StepPanel.Threat, width: Double, _ room: inout LabelRoom) -> Spot? {
    let (left, to) = (frame.x(threat.day), frame.y(threat.value))
    let places = [(left + 20, to - 8), (left - width - 5, to - 8), (left - width - 5, to - 24)]
    return room.first(of: places.map { Spot(x: $0, y: $1) }, for: LabelSize(width: width, height: 16))
  }

  private func placedAnnotations(_ words: Words, _ room: inout LabelRoom) -> [Annotation] {
    let looked = zip(panel.annotations, words.annotations).prefix(frame.isWide ? StepPanel.annotationLimit : 3)
    return looked.enumerated().compactMap { number, pair in
      room.first(of: places(of: pair.0, pair.1), for: pair.1).map { Annotation(number: number, spot: $0) }
    }
  }

  /// Over its step, or, a peak, behind it; a little higher or lower where that is taken.
  private func places(of annotation: StepPanel.Annotation, _ size: LabelSize) -> [Spot] {
    let level = frame.y(annotation.value)
    if annotation.isPeak {
      let left = frame.x(annotation.days.upperBound) + 8
      return [0, 18, 36, 54, 72].map { Spot(x: left, y: level + $0) }
    }
    if annotation.isEnding {
      let (x, middle) = (frame.x(annotation.days.lowerBound), level - size.height / 2)
      return [0, -12, -24, 16].map { Spot(x: x + 9, y: middle + $0) }
        + [-24, 24].map { Spot(x: x - size.width - 9, y: middle + $0) }
    }
    let (left, above) = (frame.x(annotation.days.lowerBound) + 6, level - size.height - 6)
    return [0, 14, 28, 42].map { Spot(x: left, y: above - $0) }
      + [0, 14, 28].map { Spot(x: left - size.width - 14, y: above - $0) }
  }

  /// Labels of lines that end close to each other stand apart, and none below zero.
  private var placedEnds: [End] {
    let ends = panel.lines.indices.filter { !panel.lines[$0].isOver }.map {
      (y: frame.y(panel.lines[$0].end), line: $0)
    }
    .sorted { ($0.y, $0.line) < ($1.y, $1.line) }
    if panel.enlargedFrom != nil { return ends.map { End(line: $0.line, y: $0.y, label: nil) } }
    return zip(ends, frame.labels(at: ends.map(\.y))).map { End(line: $0.line, y: $0.y, label: $1) }
  }
}
