internal import HTML

/// One drawing of a step chart, for one width.
struct StepDrawing {
  let chart: StepChart
  let width: Double
  let height: Double
  let isWide: Bool

  private let gutter = 34.0
  private let top = 28.0
  private let bottom = 26.0
  /// Room for the longest name at a line's end, at 6.5 px a letter.
  private var right: Double { 20 + 6.5 * Double(chart.lines.map { max($0.name.count, $0.endLabel.count) }.max() ?? 4) }

  private var maximum: Double { chart.gridValues.max() ?? 1 }

  private func x(_ day: Int) -> Double {
    gutter + Double(day) / Double(max(1, chart.days)) * (width - gutter - right)
  }

  private func y(_ value: Double) -> Double {
    height - bottom - value / max(maximum, 0.01) * (height - top - bottom)
  }

  var svg: HTML {
    """
    <svg class="drawing \(isWide ? "wide" : "narrow")" viewBox="0 0 \(decimal(width)) \(decimal(height))" role="img" \
    aria-labelledby="\(chart.id)-headline">
    \(grid)\(axis)\(asOfLine)\(chart.lines.reversed().html(line))\(chart.lines.html(threats))\(endMarks)</svg>
    """
  }

  private var grid: HTML {
    chart.gridValues.enumerated().html { number, value in
      let isTop = number == chart.gridValues.count - 1
      return """
        <line class="grid\((value == 0).html(" zero"))" x1="\(decimal(gutter))" x2="\(decimal(width - right))" y1="\(decimal(y(value)))" y2="\(decimal(y(value)))"/>\
        <text x="0" y="\(decimal(y(value) + 4))">\(decimal(value))\(isTop ? chart.unit : "")</text>

        """
    }
  }

  private var axis: HTML {
    chart.ticks.filter { isWide || $0.isMajor }.html { tick in
      """
      <line class="tick" x1="\(decimal(x(tick.day)))" x2="\(decimal(x(tick.day)))" y1="\(decimal(height - bottom))" y2="\(decimal(height - bottom + 5))"/>\
      <text x="\(decimal(x(tick.day)))" y="\(decimal(height - 6))" text-anchor="middle"\(tick.isYear.html(" class=\"year\""))>\(tick.label)</text>

      """
    }
  }

  private var asOfLine: HTML {
    let end = x(chart.days)
    let stamp = Double(chart.asOf.count) * 7.4 + 14
    return """
      <line class="as-of" x1="\(decimal(end))" x2="\(decimal(end))" y1="18" y2="\(decimal(height - bottom))"/>\
      <rect class="stamp" x="\(decimal(end - stamp))" y="0" width="\(decimal(stamp))" height="18"/>\
      <text class="stamp" x="\(decimal(end - 6))" y="13" text-anchor="end">\(chart.asOf)</text>

      """
  }

  /// Side 2 is a double line, so that side 1 on top of it fills its core and both stay visible.
  private func line(_ line: StepChart.Line) -> HTML {
    guard let first = line.steps.first else { return "" }
    var path = "M\(decimal(x(first.day))) \(decimal(y(0)))V\(decimal(y(first.value)))"
    for step in line.steps.dropFirst() { path += "H\(decimal(x(step.day)))V\(decimal(y(step.value)))" }
    path += "H\(decimal(x(chart.days)))"
    let isDouble = if case .side(1, _) = line.side { true } else { false }
    return """
      <g class="\(line.side?.slug ?? "joint")"><path class="line\(isDouble.html(" double"))" d="\(path)"/>\
      \(isDouble.html("<path class=\"core\" d=\"\(path)\"/>"))\(line.steps.html(peak))</g>

      """
  }

  private func peak(_ step: StepChart.Step) -> HTML {
    step.label.html { label in
      "<text class=\"peak\" x=\"\(decimal(x(step.day) + 6))\" y=\"\(decimal(y(step.value) + 12))\">\(label)</text>"
    }
  }

  private func threats(_ line: StepChart.Line) -> HTML {
    line.threats.html { threat in
      let (left, from, to) = (x(threat.day), y(threat.from), y(threat.value))
      return """
        <g class="\(line.side?.slug ?? "joint")"><path class="threat" d="M\(decimal(left)) \(decimal(from))V\(decimal(to))h8"/>\
        <rect class="hollow" x="\(decimal(left + 8))" y="\(decimal(to - 4))" width="8" height="8"/>\
        \(label(of: threat, markedAt: left))</g>

        """
    }
  }

  /// Behind the mark, or before it where there is no room behind. The narrow drawing leaves out the small ones, which
  /// would stand on the lines.
  private func label(of threat: StepChart.Threat, markedAt left: Double) -> HTML {
    guard isWide || threat.value > maximum / 4 else { return "" }
    let text = isWide ? threat.label : String(threat.label.prefix { $0 != " " })
    let level = y(threat.value) + 4
    if left + 20 + 6.5 * Double(text.count) > width - right {
      return "<text x=\"\(decimal(left - 5))\" y=\"\(decimal(level))\" text-anchor=\"end\">\(text)</text>"
    }
    return "<text x=\"\(decimal(left + 20))\" y=\"\(decimal(level))\">\(text)</text>"
  }

  /// Labels of lines that end close to each other stand apart.
  private var endMarks: HTML {
    let ends = chart.lines.filter { !$0.steps.isEmpty }.map { line in (line, y(line.steps.last?.value ?? 0)) }
      .sorted { $0.1 < $1.1 }
    var lowest = -100.0
    return ends.html { line, level in
      let label = max(level, lowest + 28)
      lowest = label
      return """
        <g class="\(line.side?.slug ?? "joint")"><circle class="end" cx="\(decimal(x(chart.days)))" cy="\(decimal(level))" r="5.5"/>\
        <text class="end" x="\(decimal(x(chart.days) + 10))" y="\(decimal(label + 1))">\(line.endLabel)</text>\
        <text class="end-name" x="\(decimal(x(chart.days) + 10))" y="\(decimal(label + 14))">\(line.name)</text></g>

        """
    }
  }
}
