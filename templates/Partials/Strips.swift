internal import Charts
internal import Dossiers
internal import HTML
internal import Wording

/// Measures as bars on one axis: name, bar, status on the as-of day.
struct RowStrips: Sendable {
  struct Row: Sendable {
    let side: SideMark
    let title: TextLink
    /// "first step 4 Apr 2025"
    let detail: String
    let spans: [BarSpan]
    let status: StatusView
  }

  let rows: [Row]
  let axis: TimeAxis
  /// "On 9 October 2026"
  let statusHeading: String

  /// - Parameter width: the narrowest that a page shows the axis at, in px.
  func html(_ words: any Wording, width: Double = 330) -> HTML {
    // Bars are narrower still on a phone, where the axis is not shown.
    let bars = rows.map { BarSpan.visible($0.spans, width: min(width, 288)) }
    return """
      <div class="strips">
      <div class="strip-head" aria-hidden="true"><span>\(words.kind(.one(.measure, .label)))</span>\(dates(words, width: width))<span>\(statusHeading)</span></div>
      <ul>
      \(zip(rows, bars).html(item))</ul>
      </div>
      \(StatusLegend.html(words))\
      \(bars.contains(where: \.areWidened).html("<p class=\"meta\">\(words.chart(.shortSpansAreWidened))</p>\n"))
      """
  }

  private func item(_ row: Row, _ bar: BarSpan.Visible) -> HTML {
    """
    <li class="\(row.side.slug)"><div><span class="title">\(row.title.anchor)</span> <span class="meta">\(row.detail)</span></div>\
    <svg class="strip" height="14" aria-hidden="true">\(bar.spans.html { $0.bar(height: 14) })</svg>\
    <div>\(row.status.inFull)</div></li>

    """
  }

  private func dates(_ words: any Wording, width: Double) -> HTML {
    let ticks = axis.ticks(.quarters, width: width).filter { $0.hasRoom(TimeAxis.roomOfYear, width: width) }
    return """
      <svg class="axis" height="16">\
      \(ticks.html { "<text x=\"\(percent($0.position))\" y=\"12\"\($0.isYear.html(" class=\"year\""))>\(words.label(of: $0))</text>" })\
      </svg>
      """
  }
}

/// What the patterns mean, one row under the drawing.
enum StatusLegend {
  private static let order: [Status] = [.announced, .threatened, .inForce, .suspended, .ended]

  static func html(_ words: any Wording) -> HTML {
    """
    <p class="legend">\(order.html(separator: " ") { "\(StatusBar.swatch($0)) \(words.status(.status($0, .inSentence)))" })</p>
    """
  }
}
