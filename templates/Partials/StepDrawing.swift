internal import Charts
internal import HTML
internal import Wording

/// One drawing of a panel, for one width.
struct StepDrawing {
  private let view: StepPanelView
  private let axes: PlotAxes
  /// The id of the words that name the drawing.
  private let label: String
  private let layout: StepLayout

  init(_ view: StepPanelView, _ words: any Wording, label: String, _ format: PlotFrame.Format) {
    self.view = view
    self.label = label
    let isWide = if case .wide = format { true } else { false }
    layout = StepLayout(view.panel, format, words: view.words(words, isWide: isWide))
    axes = PlotAxes(frame: layout.frame, unit: view.unit, today: view.today, words: words)
  }

  private var panel: StepPanel { view.panel }
  private var frame: PlotFrame { layout.frame }

  var svg: HTML {
    """
    <svg class="drawing \(frame.isWide ? "wide" : "narrow")" viewBox="0 0 \(pixels(frame.width)) \(pixels(frame.height))" role="img" \
    aria-labelledby="\(label)">
    \(window)\(axes.html)\(floors)\(axes.todayLine)\(panel.lines.indices.reversed().html(line))\(layout.threats.html(threat))\
    \(layout.annotations.html(annotation))\(layout.ends.html(end))</svg>
    """
  }

  /// What the enlarged panel shows, tinted.
  private var window: HTML {
    layout.window.html { corner in
      """
      <rect class="window" x="\(pixels(corner.x))" y="\(pixels(corner.y))" width="\(pixels(frame.right - corner.x))" height="\(pixels(frame.floor - corner.y))"/>

      """
    }
  }

  /// The status of the first line's measure.
  private var floors: HTML {
    (!panel.floors.isEmpty).html(
      """
      <g class="\(slug(ofLine: 0))">\(panel.floors.html { span in
        let (start, end) = (frame.x(span.days.lowerBound), frame.x(span.days.upperBound))
        return StatusBar.bar(
          span.status, isConfirmed: span.isConfirmed, x: "\(pixels(start))", width: "\(pixels(max(end - start, 1.5)))", height: 18,
          y: "\(pixels(frame.floor + 4))")
      })</g>

      """)
  }

  private func slug(ofLine number: Int) -> String { view.lines[number].side?.slug ?? "joint" }

  /// Side 3 has diamonds on its line. Where nothing holds any more the line stops at a bar.
  private func line(_ number: Int) -> HTML {
    let steps = panel.lines[number].steps
    guard !steps.isEmpty else { return "" }
    let side = view.lines[number].side
    let hasDiamonds = side?.only?.look == 2
    let breaks = layout.breaks.filter { $0.line == number }
    return """
      <g class="\(slug(ofLine: number))">\(SideLine.path(side, path(of: steps)))\
      \(breaks.html { "<path class=\"line\" d=\"M\(pixels($0.spot.x)) \(pixels($0.spot.y - 8))v16\"/>" })\
      \(hasDiamonds.html(steps.html { step in
        "\(step.value.html { SideLine.mark(side, at: Spot(x: frame.x(step.day) + 7, y: frame.y($0)), size: 8) })"
      }))</g>

      """
  }

  private func path(of steps: [StepPanel.Step]) -> String {
    var path = ""
    var isDrawn = false
    for step in steps {
      let x = pixels(frame.x(step.day))
      if let value = step.value {
        // A line that was there before the axis comes in at its level.
        path += isDrawn ? "H\(x)" : "M\(x) \(pixels(step.day == 0 ? frame.y(value) : frame.y(0)))"
        path += "V\(pixels(frame.y(value)))"
      } else if isDrawn {
        path += "H\(x)"
      }
      isDrawn = step.value != nil
    }
    return isDrawn ? path + "H\(pixels(frame.right))" : path
  }

  private func threat(_ place: StepLayout.Threat) -> HTML {
    let threat = panel.lines[place.line].threats[place.threat]
    let text = view.lines[place.line].threats[place.threat].inLine(isWide: frame.isWide)
    let (left, from, to) = (frame.x(threat.day), frame.y(threat.from), frame.y(threat.value))
    return """
      <g class="\(slug(ofLine: place.line))"><path class="threat" d="M\(pixels(left)) \(pixels(from))V\(pixels(to))h8"/>\
      <rect class="hollow" x="\(pixels(left + 8))" y="\(pixels(to - 4))" width="8" height="8"/>\
      \(place.label.html { "<text class=\"peak\" x=\"\(pixels($0.x))\" y=\"\(pixels($0.y + 12))\">\(text)</text>" })</g>

      """
  }

  private func annotation(_ place: StepLayout.Annotation) -> HTML {
    // A peak is in the colour of its line.
    let line: Int? = if case .peak(let line) = panel.annotations[place.number].subject { line } else { nil }
    let label = view.annotations[place.number].html(
      at: place.spot, class: line == nil ? "note-title" : "peak", isWide: frame.isWide)
    return "<g class=\"note \(line.map(slug) ?? "joint")\">\(label)</g>\n"
  }

  private func end(_ place: StepLayout.End) -> HTML {
    let line = view.lines[place.line]
    return """
      <g class="\(slug(ofLine: place.line))">\(SideLine.mark(line.side, at: Spot(x: frame.right, y: place.y), size: 11, " class=\"end\""))\
      \(place.label.html { axes.name(line.end, at: $0) })</g>

      """
  }
}

extension StepPanelView {
  fileprivate func words(_ words: any Wording, isWide: Bool) -> StepLayout.Words {
    StepLayout.Words(
      frame: PlotAxes.size(
        gridValues: panel.gridValues, ends: lines.map(\.end), today: today, words, isWide: isWide),
      threats: lines.map { $0.threats.map { TextWidth.of($0.inLine(isWide: isWide), size: 13, isBold: true) } },
      annotations: annotations.map { $0.size(isWide: isWide) })
  }
}

extension PlotLabel {
  /// On a phone without its detail.
  fileprivate func inLine(isWide: Bool) -> String { isWide ? "\(title) \(detail ?? "")" : title }
}
