internal import Charts
internal import HTML
internal import Wording

/// A panel of observations with the words for what is in it.
struct ObservationPanelView: Sendable {
  struct Line: Sendable {
    let side: SideMark?
    /// At the end of the line: "12.5 billion m³" and, below it, "Upstream".
    let end: PlotLabel
  }

  let panel: ObservationPanel
  /// For each of the panel's lines.
  let lines: [Line]
  /// For each of the panel's annotations.
  let annotations: [PlotLabel]
  let today: String
  let unit: Unit
}

/// One drawing of observations, for one width.
struct ObservationDrawing {
  private let view: ObservationPanelView
  private let axes: PlotAxes
  /// The id of the words that name the drawing.
  private let label: String
  private let layout: ObservationLayout

  init(_ view: ObservationPanelView, _ words: any Wording, label: String, _ format: PlotFrame.Format) {
    self.view = view
    self.label = label
    let isWide = if case .wide = format { true } else { false }
    let size = PlotAxes.size(
      gridValues: view.panel.gridValues, ends: view.lines.map(\.end), today: view.today, words, isWide: isWide)
    layout = ObservationLayout(
      view.panel, format,
      words: ObservationLayout.Words(frame: size, annotations: view.annotations.map { $0.size(isWide: isWide) }))
    axes = PlotAxes(frame: layout.frame, unit: view.unit, today: view.today, words: words)
  }

  private var frame: PlotFrame { layout.frame }

  var svg: HTML {
    """
    <svg class="drawing \(frame.isWide ? "wide" : "narrow")" viewBox="0 0 \(pixels(frame.width)) \(pixels(frame.height))" role="img" \
    aria-labelledby="\(label)">
    \(axes.html)\(axes.todayLine)\(layout.lines.reversed().html { line($0.line, $0.drawn) })\
    \(layout.annotations.html { place in
      "<g class=\"note joint\">\(view.annotations[place.number].html(at: place.spot, class: "note-title", isWide: frame.isWide))</g>\n"
    })</svg>
    """
  }

  private func line(_ number: Int, _ line: ObservationLayout.Line) -> HTML {
    let (side, end) = (view.lines[number].side, view.lines[number].end)
    let isAway = frame.right - line.end.x > 20
    return """
      <g class="\(side?.slug ?? "joint")">\
      \(SideLine.path(side, line.stretches.map(path).joined(), isDense: line.marks.isEmpty, " stroke-linecap=\"round\" stroke-linejoin=\"round\""))\
      \(line.marks.dropLast().html { SideLine.mark(side, at: $0, size: ObservationLayout.mark) })\
      \(SideLine.mark(side, at: line.end, size: 11))\
      \(line.label.html { y in
        let leader: HTML = "<path class=\"grid\" d=\"M\(pixels(line.end.x + 8)) \(pixels(line.end.y))L\(pixels(frame.right + 6)) \(pixels(y - 4))\"/>"
        return "\(isAway.html(leader))\(axes.name(end, at: y))"
      })</g>

      """
  }

  /// A point that stands alone is a line of no length, which round ends make a dot.
  private func path(of stretch: [Spot]) -> String {
    guard let first = stretch.first else { return "" }
    let start = "M\(pixels(first.x)) \(pixels(first.y))"
    if stretch.count == 1 { return start + "h0" }
    return start + stretch.dropFirst().map { "L\(pixels($0.x)) \(pixels($0.y))" }.joined()
  }
}
