internal import Charts
internal import HTML
internal import Wording

/// One drawing of a panel, for one width.
struct StepDrawing {
  private let view: StepPanelView
  private let words: any Wording
  /// The id of the words that name the drawing.
  private let label: String
  private let isWide: Bool
  private let layout: StepLayout

  init(_ view: StepPanelView, _ words: any Wording, label: String, _ format: StepLayout.Format) {
    self.view = view
    self.words = words
    self.label = label
    isWide = if case .wide = format { true } else { false }
    layout = StepLayout(view.panel, format, words: view.words(isWide: isWide))
  }

  private var panel: StepPanel { view.panel }

  var svg: HTML {
    """
    <svg class="drawing \(isWide ? "wide" : "narrow")" viewBox="0 0 \(pixels(layout.width)) \(pixels(layout.height))" role="img" \
    aria-labelledby="\(label)">
    \(window)\(grid)\(axis)\(floors)\(todayLine)\(panel.lines.indices.reversed().html(line))\(layout.threats.html(threat))\
    \(layout.annotations.html(annotation))\(layout.ends.html(end))</svg>
    """
  }

  /// What the enlarged panel shows, tinted.
  private var window: HTML {
    layout.window.html { corner in
      """
      <rect class="window" x="\(pixels(corner.x))" y="\(pixels(corner.y))" width="\(pixels(layout.right - corner.x))" height="\(pixels(layout.floor - corner.y))"/>

      """
    }
  }

  private var grid: HTML {
    panel.gridValues.enumerated().html { number, value in
      let isTop = number == panel.gridValues.count - 1
      let level = pixels(layout.y(value))
      return """
        <path class="grid\((value == 0).html(" zero"))" d="M\(pixels(layout.left)) \(level)H\(pixels(layout.right))"/>\
        <text x="0" y="\(pixels(layout.y(value) + 4))">\(words.number(value))\(isTop ? view.unit : "")</text>

        """
    }
  }

  private var axis: HTML {
    layout.ticks.html { tick in
      """
      <path class="tick" d="M\(pixels(layout.x(tick.day))) \(pixels(layout.height - 26))v5"/>\
      <text x="\(pixels(layout.x(tick.day)))" y="\(pixels(layout.height - 6))" text-anchor="middle"\(tick.isYear.html(" class=\"year\""))>\(words.label(of: tick))</text>

      """
    }
  }

  /// The status of the first line's measure.
  private var floors: HTML {
    (!panel.floors.isEmpty).html(
      """
      <g class="\(slug(ofLine: 0))">\(panel.floors.html { span in
        let (start, end) = (layout.x(span.days.lowerBound), layout.x(span.days.upperBound))
        return StatusBar.bar(
          span.status, x: "\(pixels(start))", width: "\(pixels(max(end - start, 1.5)))", height: 18,
          y: "\(pixels(layout.floor + 4))")
      })</g>

      """)
  }

  private var todayLine: HTML {
    let (end, width) = (layout.right, view.stampWidth)
    return """
      <path class="as-of" d="M\(pixels(end)) 18V\(pixels(layout.height - 26))"/>\
      <rect class="stamp" x="\(pixels(end - width))" width="\(pixels(width))" height="18"/>\
      <text class="stamp" x="\(pixels(end - 6))" y="13" text-anchor="end">\(view.today)</text>

      """
  }

  private func slug(ofLine number: Int) -> String { view.lines[number].side?.slug ?? "joint" }

  /// Side 2 is a double line, so that side 1 on top of it fills its core and both stay visible; side 3 has diamonds.
  private func line(_ number: Int) -> HTML {
    let steps = panel.lines[number].steps
    guard let first = steps.first else { return "" }
    let (x, y) = (layout.x, layout.y)
    // A line that was there before the axis comes in at its level.
    var path = "M\(pixels(x(first.day))) \(pixels(first.day == 0 ? y(first.value) : y(0)))V\(pixels(y(first.value)))"
    for step in steps.dropFirst() { path += "H\(pixels(x(step.day)))V\(pixels(y(step.value)))" }
    path += "H\(pixels(layout.right))"
    let side = view.lines[number].side
    let (isDouble, hasDiamonds) = (side?.only?.look == 1, side?.only?.look == 2)
    return """
      <g class="\(slug(ofLine: number))"><path class="line\(isDouble.html(" double"))" d="\(path)"/>\
      \(isDouble.html("<path class=\"core\" d=\"\(path)\"/>"))\
      \(hasDiamonds.html(steps.html { step in
        "<use href=\"#mark-diamond\" x=\"\(pixels(x(step.day) + 3))\" y=\"\(pixels(y(step.value) - 4))\" width=\"8\" height=\"8\"/>"
      }))</g>

      """
  }

  private func threat(_ place: StepLayout.Threat) -> HTML {
    let threat = panel.lines[place.line].threats[place.threat]
    let text = view.lines[place.line].threats[place.threat].inLine(isWide: isWide)
    let (left, from, to) = (layout.x(threat.day), layout.y(threat.from), layout.y(threat.value))
    return """
      <g class="\(slug(ofLine: place.line))"><path class="threat" d="M\(pixels(left)) \(pixels(from))V\(pixels(to))h8"/>\
      <rect class="hollow" x="\(pixels(left + 8))" y="\(pixels(to - 4))" width="8" height="8"/>\
      \(place.label.html { "<text class=\"peak\" x=\"\(pixels($0.x))\" y=\"\(pixels($0.y + 12))\">\(text)</text>" })</g>

      """
  }

  private func annotation(_ place: StepLayout.Annotation) -> HTML {
    let (spot, label) = (place.spot, view.annotations[place.number])
    // A peak is in the colour of its line.
    let line: Int? = if case .peak(let line) = panel.annotations[place.number].subject { line } else { nil }
    return """
      <g class="note \(line.map(slug) ?? "joint")"><text class="\(line == nil ? "note-title" : "peak")" x="\(pixels(spot.x))" y="\(pixels(spot.y + 12))">\(label.title)</text>\
      \((isWide ? label.detail : nil).html { "<text x=\"\(pixels(spot.x))\" y=\"\(pixels(spot.y + 27))\">\($0)</text>" })</g>

      """
  }

  private func end(_ place: StepLayout.End) -> HTML {
    let (line, end) = (view.lines[place.line], pixels(layout.right))
    return """
      <g class="\(slug(ofLine: place.line))"><use class="end" href="#mark-\(line.side?.only?.symbolName ?? "square")" x="\(pixels(layout.right - 5.5))" y="\(pixels(place.y - 5.5))" width="11" height="11"/>\
      \(place.label.html { y in
        "<text class=\"peak\" x=\"\(end)\" dx=\"10\" y=\"\(pixels(y))\">\(line.end.title)</text><text x=\"\(end)\" dx=\"10\" y=\"\(pixels(y + 14))\">\(line.name(isWide: isWide))</text>"
      })</g>

      """
  }
}

extension StepPanelView {
  fileprivate var stampWidth: Double { TextWidth.of(today, size: 12.5, isBold: true) + 12 }

  fileprivate func words(isWide: Bool) -> StepLayout.Words {
    let ends = lines.map { line in
      max(
        TextWidth.of(line.name(isWide: isWide), size: 12.5), TextWidth.of(line.end.title, size: 13, isBold: true))
    }
    return StepLayout.Words(
      stamp: stampWidth, end: ends.max() ?? 20,
      threats: lines.map { $0.threats.map { TextWidth.of($0.inLine(isWide: isWide), size: 13, isBold: true) } },
      annotations: annotations.map { $0.size(isWide: isWide) })
  }
}

extension StepPanelView.Line {
  /// As much of the name as a margin can hold.
  fileprivate func name(isWide: Bool) -> String { TextWidth.cut(end.detail ?? "", to: isWide ? 120 : 76, size: 12.5) }
}

extension StepPanelView.Label {
  /// On a phone without its detail.
  fileprivate func inLine(isWide: Bool) -> String { isWide ? "\(title) \(detail ?? "")" : title }

  /// On a phone without its detail.
  fileprivate func size(isWide: Bool) -> LabelSize {
    let first = TextWidth.of(title, size: 13, isBold: true)
    guard isWide, let detail else { return LabelSize(width: first, height: 16) }
    return LabelSize(width: max(first, TextWidth.of(detail, size: 12.5)), height: 31)
  }
}
