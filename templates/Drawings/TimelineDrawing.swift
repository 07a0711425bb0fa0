import Dossiers
import HTML

/// The timeline's overview for one width: bands, axis, then one group of rows for each side, talks after the first.
///
/// Positions along time are percentages; labels are placed for the least width.
struct TimelineDrawing: Partial {
  let chart: TimelineChart
  let size: DrawingSize

  /// Of a row: the label above its bar of 11.
  private let rowHeight = 31.0
  private let headHeight = 30.0
  private let bridgeHeight = 106.0

  private var top: Double { size == .wide ? 62 : 46 }
  private var axis: TimeAxis { TimeAxis(from: chart.from, until: chart.until) }

  func render() -> HTML {
    """
    <svg class="lanes \(size.style)" width="100%" height="\(height + 24)" role="img">\
    <title>\(chart.headline)</title><desc>\(chart.subtitle ?? "") The list below says the same.</desc>
    \(chart.bands.enumerated().html { band($0, $1) })
    \(axis.ticks(width: size.labelWidth, distance: 44).html(tick))
    \(groups)
    <line class="axis" x1="0" x2="100%" y1="\(height)" y2="\(height)"/>
    </svg>
    """
  }

  private var height: Double {
    chart.lanes.reduce(top) { $0 + headHeight + Double($1.bars.count) * rowHeight }
      + (chart.talks == nil ? 0 : headHeight + bridgeHeight) + 10
  }

  private var groups: HTML {
    var y = top
    var result = HTML.empty
    for (index, lane) in chart.lanes.enumerated() {
      result = result + self.lane(lane, y: y)
      y += headHeight + Double(lane.bars.count) * rowHeight
      if index == 0, let talks = chart.talks {
        result = result + head(talks.side, y: y) + bridges(talks.bridges, y: y + headHeight)
        y += headHeight + bridgeHeight
      }
    }
    return result
  }

  // MARK: Bars

  private func lane(_ lane: TimelineChart.Lane, y: Double) -> HTML {
    """
    <g class="\(lane.side.mark.style)">\(head(lane.side, y: y))
    \(lane.bars.enumerated().html { bar($1, y: y + headHeight + Double($0) * rowHeight) })</g>

    """
  }

  private func head(_ side: SideView, y: Double) -> HTML {
    let mark = side.mark
    return """
      <svg class="mark \(mark.style)" x="0" y="\(y + 10)" width="\(mark == .joint ? 18 : 10)" height="10" \
      viewBox="0 0 \(mark == .joint ? 18 : 10) 10">\(mark.shape)</svg>\
      <text class="side \(mark.style)" x="\(mark == .joint ? 23 : 16)" y="\(y + 20)">\(side.label)</text>
      """
  }

  private func bar(_ bar: TimelineChart.Bar, y: Double) -> HTML {
    let start = bar.spans.first.map { axis.fraction($0.from) } ?? 0
    let isAtRight = start * size.labelWidth + textWidth(bar.label, size: 12.5) > size.labelWidth
    return """
      <text\(isAtRight.html(" class=\"end\"")) x="\(isAtRight ? "100%" : decimal(start * 100) + "%")" y="\(y + 13)">\
      \(bar.label)</text>\(bar.spans.html { span($0, y: y + 18) })

      """
  }

  private func span(_ span: StatusSpanView, y: Double) -> HTML {
    let until = span.until ?? min(chart.asOf, chart.until)
    if until < chart.from || span.from > chart.until { return .empty }
    return StatusBar(
      status: span.status, x: axis.percent(span.from), width: axis.percent(from: span.from, to: until), y: y, height: 11
    ).render()
  }

  // MARK: Talks

  /// Names stand above and below in turn, two rows each, in the first place with room.
  private func bridges(_ bridges: [TimelineChart.Bridge], y: Double) -> HTML {
    let places = [14.0, 88, 1, 101]
    var ends = [Double](repeating: -.infinity, count: places.count)
    return bridges.enumerated().html { index, bridge in
      let width = textWidth(bridge.label, size: 12.5, isBold: bridge.isTruce)
      let x = axis.fraction(bridge.day) * size.labelWidth
      let start = min(max(0, x - 4), size.labelWidth - width)
      let order = index.isMultiple(of: 2) ? [0, 1, 2, 3] : [1, 0, 3, 2]
      let place = order.first { ends[$0] + 6 < start }
      if let place { ends[place] = start + width }
      let isAtRight = start < x - 4
      let label: HTML? = place.map { place in
        """
        <text class="\(bridge.isTruce ? "strong" : "")\(isAtRight ? " end" : "")" \
        x="\(isAtRight ? "100%" : axis.percent(bridge.day))" dx="\(isAtRight ? 0 : -4)" y="\(y + places[place])">\
        \(bridge.label)</text>
        """
      }
      return "\(self.bridge(bridge, y: y + 22))\(label)\n"
    }
  }

  /// A square above, a disc below, joined; a truce by a thicker line.
  private func bridge(_ bridge: TimelineChart.Bridge, y: Double) -> HTML {
    """
    <svg class="bridge" x="\(axis.percent(bridge.day))" y="\(y)" width="1" height="50">\
    <path d="M-4 0h8v8h-8z"/><path d="M\(bridge.isTruce ? "-1.5 4h3v40h-3" : "-.6 4h1.2v40h-1.2")z"/>\
    <circle cy="45" r="4.5"/></svg>
    """
  }

  // MARK: Behind

  private func band(_ index: Int, _ band: TimelineChart.Band) -> HTML {
    let x = axis.percent(band.from)
    let room = (axis.fraction(band.until) - axis.fraction(band.from)) * size.labelWidth - 12
    if room < 0 { return .empty }
    let rect: HTML = """
      <rect class="band" x="\(x)" y="0" width="\(axis.percent(from: band.from, to: band.until))" height="\(height)"/>
      """
    return "\(index.isMultiple(of: 2).html(rect))\(name(of: band, x: x, room: room))\n"
  }

  /// On one line or two, whatever fits; else the number alone.
  private func name(of band: TimelineChart.Band, x: String, room: Double) -> HTML {
    let words = "\(band.number) \(band.label)".split(separator: " ")
    let breaks = [words.count] + (1..<max(1, words.count)).reversed()
    let lines = breaks.map { [words[..<$0], words[$0...]].map { $0.joined(separator: " ") } }
    let fitting = lines.first { $0.allSatisfy { textWidth($0, size: 12.5, isBold: true) <= room } }
    return (size == .wide ? fitting ?? [String(band.number)] : [String(band.number)]).filter { !$0.isEmpty }
      .enumerated().html { index, line in
        "<text class=\"strong\" x=\"\(x)\" dx=\"6\" y=\"\(16 + 15 * index)\">\(line)</text>"
      }
  }

  private func tick(_ tick: TimeAxis.Tick) -> HTML {
    let x = axis.percent(tick.day)
    let text: HTML = """
      <text class="faint\(tick.isYear ? " year" : "")" x="\(x)" dx="4" y="\(top - 4)">\(tick.label)</text>
      """
    return """
      <line class="grid" x1="\(x)" x2="\(x)" y1="\(top - 16)" y2="\(height)"/>\
      \((axis.fraction(tick.day) * size.labelWidth < size.labelWidth - 32).html(text))

      """
  }
}
