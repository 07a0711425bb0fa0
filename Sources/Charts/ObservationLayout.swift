/// Where the parts of a panel of observations stand in a drawing, in px from its upper left corner.
public struct ObservationLayout: Sendable {
  /// How large the words are, in px.
  public struct Words: Sendable {
    /// Around the axes.
    let frame: PlotFrame.Words
    /// Of the panel's annotations.
    let annotations: [LabelSize]

    /// Widths come from whoever knows the letters.
    public init(frame: PlotFrame.Words, annotations: [LabelSize]) {
      self.frame = frame
      self.annotations = annotations
    }
  }

  /// How a line is drawn.
  public struct Line: Sendable {
    /// What is joined; a point that stands alone is a stretch of its own. Of points that fall together the outermost.
    public let stretches: [[Spot]]
    /// Where each point has a mark of its own; empty where they stand too close to each other.
    public let marks: [Spot]
    /// Of the last point.
    public let end: Spot
    /// Of the first line of its words; nil where there is no room.
    public fileprivate(set) var label: Double?
  }

  /// An annotation that has room.
  public struct Annotation: Sendable {
    /// Its place in the panel.
    public let number: Int
    /// Of the words.
    public let spot: Spot
  }

  /// Its axes.
  public let frame: PlotFrame
  /// Those that have a point, by the places of their lines.
  public let lines: [(line: Int, drawn: Line)]
  /// In order.
  public private(set) var annotations: [Annotation] = []
  /// How wide a mark is.
  public static let mark = 8.0

  /// Places what must stand, then words where there is room for them.
  public init(_ panel: ObservationPanel, _ format: PlotFrame.Format, words: Words) {
    frame = PlotFrame(panel.axis, panel.gridValues, format, words.frame, named: true)
    var drawn = panel.lines.enumerated().compactMap { [frame] number, line in
      Line(line, in: frame).map { (line: number, drawn: $0) }
    }
    let order = drawn.indices.sorted { (drawn[$0].drawn.end.y, $0) < (drawn[$1].drawn.end.y, $1) }
    for (place, label) in zip(order, frame.labels(at: order.map { drawn[$0].drawn.end.y })) {
      drawn[place].drawn.label = label
    }
    lines = drawn
    var room = frame.room
    for line in drawn { line.drawn.take(in: &room) }
    let looked = zip(panel.annotations, words.annotations).prefix(frame.isWide ? StepPanel.annotationLimit : 3)
    annotations = looked.enumerated().compactMap { [frame] number, pair in
      let places = frame.places(around: pair.0.place, pair.1)
      return room.first(of: places, for: pair.1).map { Annotation(number: number, spot: $0) }
    }
  }
}

extension ObservationLayout.Line {
  /// Nil without a point.
  fileprivate init?(_ line: ObservationPanel.Line, in frame: PlotFrame) {
    guard let last = line.last else { return nil }
    func spot(_ point: ObservationPanel.Point) -> Spot { Spot(x: frame.x(point.day), y: frame.y(point.value)) }
    let spots = line.stretches.map { $0.map(spot) }
    stretches = spots.map(\.outermost)
    let count = spots.reduce(0) { $0 + $1.count }
    let isCrowded = Double(count) * (ObservationLayout.mark + 2) > frame.right - frame.left
    marks = isCrowded ? [] : Array(spots.joined())
    end = spot(last)
  }

  /// Lines and points are no place for labels.
  fileprivate func take(in room: inout LabelRoom) {
    for stretch in stretches {
      for spot in stretch { room.take(Box(x: spot.x - 5, y: spot.y - 5, width: 10, height: 10)) }
      for (from, to) in zip(stretch, stretch.dropFirst()) { room.take(from: from, to: to) }
    }
  }
}

extension LabelRoom {
  /// A slope, in pieces, so that it does not take all of the rectangle around it.
  fileprivate mutating func take(from: Spot, to: Spot) {
    let pieces = max(1, Int(max(to.x - from.x, abs(to.y - from.y)) / 8))
    let (width, rise) = ((to.x - from.x) / Double(pieces), (to.y - from.y) / Double(pieces))
    for piece in 0..<pieces {
      let (x, y) = (from.x + width * Double(piece), from.y + rise * Double(piece))
      take(Box(x: x - 2, y: min(y, y + rise) - 2, width: width + 4, height: abs(rise) + 4))
    }
  }
}

extension PlotFrame {
  /// Above a point or below it, behind it or before it.
  fileprivate func places(around point: ObservationPanel.Point, _ size: LabelSize) -> [Spot] {
    let (x, y) = (x(point.day), y(point.value))
    return [x + 6, x - size.width - 6, x - size.width / 2].flatMap { left in
      [y - size.height - 8, y + 8, y - size.height - 24, y + 24].map { Spot(x: left, y: $0) }
    }
  }
}

extension [Spot] {
  /// Of the points within one px the first, the lowest, the highest and the last, so that thousands are no more than a
  /// drawing can show, and no peak is lost.
  fileprivate var outermost: [Spot] {
    var result: [Spot] = []
    var start = 0
    while start < count {
      let column = self[start].x.rounded(.down)
      var end = start
      while end < count, self[end].x < column + 1 { end += 1 }
      let run = start..<Swift.max(end, start + 1)
      let lowest = run.min { self[$0].y < self[$1].y } ?? start
      let highest = run.max { self[$0].y < self[$1].y } ?? start
      result += Set([run.lowerBound, lowest, highest, run.upperBound - 1]).sorted().map { self[$0] }
      start = run.upperBound
    }
    return result
  }
}
