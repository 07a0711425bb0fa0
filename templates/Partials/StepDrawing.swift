internal import HTML

/// One drawing of a panel, for one width.
struct StepDrawing {
  let panel: StepPanel
  /// The id of the words that name the drawing.
  let label: String
  let width: Double
  let height: Double
  let isWide: Bool
  /// Room for the longest name at a line's end. Every place in the drawing depends on it.
  private let right: Double

  init(panel: StepPanel, label: String, width: Double, height: Double, isWide: Bool) {
    self.panel = panel
    self.label = label
    self.width = width
    self.height = height
    self.isWide = isWide
    let names = panel.lines.map { line in
      max(
        TextWidth.of(Self.name(line, isWide: isWide), size: 12.5), TextWidth.of(line.endLabel, size: 13, isBold: true))
    }
    right = panel.enlargedFrom == nil ? 14 + (names.max() ?? 20) : 8
  }

  private let gutter = 34.0
  private let top = 28.0
  /// Room for dates, and for the status strip above them.
  private var bottom: Double { panel.floor.isEmpty ? 26 : 52 }
  private var floorY: Double { height - bottom }

  /// The line's name, as much of it as a margin can hold.
  private static func name(_ line: StepPanel.Line, isWide: Bool) -> String {
    TextWidth.cut(line.name, to: isWide ? 120 : 76, size: 12.5)
  }

  private var maximum: Double { panel.gridValues.max() ?? 1 }

  func x(_ day: Int) -> Double {
    gutter + Double(day) / Double(max(1, panel.days)) * (width - gutter - right)
  }

  func y(_ value: Double) -> Double {
    floorY - value / max(maximum, 0.01) * (floorY - top)
  }

  var svg: HTML {
    var room = LabelRoom(left: gutter, right: width - right, top: 0)
    // What must stand takes its place first.
    room.take(x: x(panel.days) - stampWidth, y: 0, width: stampWidth, height: 20)
    for line in panel.lines { take(line, in: &room) }
    var labels = Self.labelledThreats
    let threats = panel.lines.html { line in line.threats.html { threat($0, of: line, &labels, &room) } }
    let annotations = panel.annotations.prefix(isWide ? StepPanel.annotationLimit : 3).html { annotation($0, &room) }
    return """
      <svg class="drawing \(isWide ? "wide" : "narrow")" viewBox="0 0 \(pixels(width)) \(pixels(height))" role="img" \
      aria-labelledby="\(label)">
      \(window)\(grid)\(axis)\(floor)\(asOfLine)\(panel.lines.reversed().html(line))\(threats)\(annotations)\(endMarks)</svg>
      """
  }

  /// Lines and threats are no place for labels.
  private func take(_ line: StepPanel.Line, in room: inout LabelRoom) {
    var level = y(0)
    for (index, step) in line.steps.enumerated() {
      let (left, next) = (x(step.day), y(step.value))
      let end = x(index + 1 < line.steps.count ? line.steps[index + 1].day : panel.days)
      room.take(x: left - 2, y: min(level, next) - 2, width: 4, height: abs(next - level) + 4)
      room.take(x: left, y: next - 2, width: end - left, height: 4)
      level = next
    }
    for threat in line.threats where threat.value <= maximum {
      let (from, to) = (y(threat.from), y(threat.value))
      room.take(x: x(threat.day) - 2, y: min(from, to) - 4, width: 18, height: abs(from - to) + 4)
    }
  }

  /// What the enlarged panel shows, tinted.
  private var window: HTML {
    panel.enlargedFrom.html { day in
      let level = y(maximum / 3)
      return """
        <rect class="window" x="\(pixels(x(day)))" y="\(pixels(level))" width="\(pixels(x(panel.days) - x(day)))" height="\(pixels(floorY - level))"/>

        """
    }
  }

  private var grid: HTML {
    panel.gridValues.enumerated().html { number, value in
      let isTop = number == panel.gridValues.count - 1
      let level = pixels(y(value))
      return """
        <path class="grid\((value == 0).html(" zero"))" d="M\(pixels(gutter)) \(level)H\(pixels(width - right))"/>\
        <text x="0" y="\(pixels(y(value) + 4))">\(decimal(value))\(isTop ? panel.unit : "")</text>

        """
    }
  }

  private var axis: HTML {
    panel.ticks.filter { isWide || $0.isMajor }.html { tick in
      """
      <path class="tick" d="M\(pixels(x(tick.day))) \(pixels(height - 26))v5"/>\
      <text x="\(pixels(x(tick.day)))" y="\(pixels(height - 6))" text-anchor="middle"\(tick.isYear.html(" class=\"year\""))>\(tick.label)</text>

      """
    }
  }

  /// The status of the first line's measure.
  private var floor: HTML {
    (!panel.floor.isEmpty).html(
      """
      <g class="\(panel.lines.first?.side?.slug ?? "joint")">\(panel.floor.html { span in
        let (start, end) = (x(span.days.lowerBound), x(span.days.upperBound))
        return StatusBar.bar(
          span.status, x: "\(pixels(start))", width: "\(pixels(max(end - start, 1.5)))", height: 18,
          y: "\(pixels(floorY + 4))")
      })</g>

      """)
  }

  private var stampWidth: Double { TextWidth.of(panel.asOf, size: 12.5, isBold: true) + 12 }

  private var asOfLine: HTML {
    let end = x(panel.days)
    return """
      <path class="as-of" d="M\(pixels(end)) 18V\(pixels(height - 26))"/>\
      <rect class="stamp" x="\(pixels(end - stampWidth))" width="\(pixels(stampWidth))" height="18"/>\
      <text class="stamp" x="\(pixels(end - 6))" y="13" text-anchor="end">\(panel.asOf)</text>

      """
  }

  /// Side 2 is a double line, so that side 1 on top of it fills its core and both stay visible; side 3 has diamonds.
  private func line(_ line: StepPanel.Line) -> HTML {
    guard let first = line.steps.first else { return "" }
    // A line that was there before the axis comes in at its level.
    var path = "M\(pixels(x(first.day))) \(pixels(first.day == 0 ? y(first.value) : y(0)))V\(pixels(y(first.value)))"
    for step in line.steps.dropFirst() { path += "H\(pixels(x(step.day)))V\(pixels(y(step.value)))" }
    path += "H\(pixels(x(panel.days)))"
    let isDouble = if case .side(1, _) = line.side { true } else { false }
    let hasDiamonds = if case .side(2, _) = line.side { true } else { false }
    return """
      <g class="\(line.side?.slug ?? "joint")"><path class="line\(isDouble.html(" double"))" d="\(path)"/>\
      \(isDouble.html("<path class=\"core\" d=\"\(path)\"/>"))\
      \(hasDiamonds.html(line.steps.html { step in
        "<use href=\"#mark-diamond\" x=\"\(pixels(x(step.day) + 3))\" y=\"\(pixels(y(step.value) - 4))\" width=\"8\" height=\"8\"/>"
      }))</g>

      """
  }

  /// For how many threats a place for words is looked for; a drawing has room for half of them.
  private static let labelledThreats = 24

  private func threat(
    _ threat: StepPanel.Threat, of line: StepPanel.Line, _ labels: inout Int, _ room: inout LabelRoom
  ) -> HTML {
    guard threat.value <= maximum else { return "" }
    let (left, from, to) = (x(threat.day), y(threat.from), y(threat.value))
    // On a phone the smaller ones would stand on the lines.
    let text = isWide ? threat.label : String(threat.label.prefix { $0 != " " })
    let length = TextWidth.of(text, size: 13, isBold: true)
    let places = [(left + 20, to - 8), (left - length - 5, to - 8), (left - length - 5, to - 24)]
    labels -= 1
    let isLabelled = labels >= 0 && (isWide || threat.value > maximum / 4)
    let spot = isLabelled ? room.first(of: places, width: length, height: 16) : nil
    return """
      <g class="\(line.side?.slug ?? "joint")"><path class="threat" d="M\(pixels(left)) \(pixels(from))V\(pixels(to))h8"/>\
      <rect class="hollow" x="\(pixels(left + 8))" y="\(pixels(to - 4))" width="8" height="8"/>\
      \(spot.html { "<text class=\"peak\" x=\"\(pixels($0.x))\" y=\"\(pixels($0.y + 12))\">\(text)</text>" })</g>

      """
  }

  /// Over its step, or, a peak, behind it; a little higher or lower where that is taken; else left out.
  private func annotation(_ annotation: StepPanel.Annotation, _ room: inout LabelRoom) -> HTML {
    let detail = isWide || annotation.peakOf != nil ? annotation.detail : nil
    let length = max(
      TextWidth.of(annotation.title, size: 13, isBold: true), detail.map { TextWidth.of($0, size: 12.5) } ?? 0)
    let tall = detail == nil ? 16.0 : 31.0
    let level = y(annotation.value)
    let left = annotation.peakOf == nil ? x(annotation.days.lowerBound) + 6 : x(annotation.days.upperBound) + 8
    let places =
      annotation.peakOf == nil
      ? [0, 14, 28, 42].map { (left, level - tall - 6 - $0) }
        + [0, 14, 28].map { (left - length - 14, level - tall - 6 - $0) }
      : [0, 18, 36, 54, 72].map { (left, level + $0) }
    guard let spot = room.first(of: places, width: length, height: tall) else { return "" }
    return """
      <g class="note \(annotation.peakOf?.slug ?? "joint")"><text class="\(annotation.peakOf == nil ? "note-title" : "peak")" x="\(pixels(spot.x))" y="\(pixels(spot.y + 12))">\(annotation.title)</text>\
      \(detail.html { "<text x=\"\(pixels(spot.x))\" y=\"\(pixels(spot.y + 27))\">\($0)</text>" })</g>

      """
  }

  /// Labels of lines that end close to each other stand apart.
  private var endMarks: HTML {
    let ends = panel.lines.filter { !$0.steps.isEmpty }.map { line in (line, y(line.steps.last?.value ?? 0)) }
      .sorted { $0.1 < $1.1 }
    var lowest = -100.0
    return ends.html { line, level in
      let label = max(level, lowest + 30)
      lowest = label
      let end = pixels(x(panel.days))
      return """
        <g class="\(line.side?.slug ?? "joint")"><use class="end" href="#mark-\(line.side?.symbolName ?? "square")" x="\(pixels(x(panel.days) - 5.5))" y="\(pixels(level - 5.5))" width="11" height="11"/>\
        \((panel.enlargedFrom == nil).html("<text class=\"peak\" x=\"\(end)\" dx=\"10\" y=\"\(pixels(label))\">\(line.endLabel)</text><text x=\"\(end)\" dx=\"10\" y=\"\(pixels(label + 14))\">\(Self.name(line, isWide: isWide))</text>"))</g>

        """
    }
  }
}

/// Where labels stand in a drawing, so that none stands on another.
struct LabelRoom {
  let left: Double
  let right: Double
  let top: Double
  private var taken: [(x: Double, y: Double, width: Double, height: Double)] = []

  init(left: Double, right: Double, top: Double) {
    self.left = left
    self.right = right
    self.top = top
  }

  mutating func take(x: Double, y: Double, width: Double, height: Double) {
    taken.append((x, y, width, height))
  }

  /// The first of the places that is free and inside, taken; nil where none is.
  mutating func first(of places: [(x: Double, y: Double)], width: Double, height: Double) -> (x: Double, y: Double)? {
    let free = places.first { place in
      place.x >= left && place.x + width <= right && place.y >= top
        && !taken.contains { box in
          place.x < box.x + box.width && box.x < place.x + width && place.y < box.y + box.height
            && box.y < place.y + height
        }
    }
    if let free { take(x: free.x, y: free.y, width: width, height: height) }
    return free
  }
}
