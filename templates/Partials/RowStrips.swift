public import Dossiers
public import HTML

/// Measures in rows: name, bar on one shared axis, status today.
public struct RowStrips: Partial {
  let rows: [RowStrip]
  let from: CalendarDay
  let asOf: CalendarDay
  let more: TextLink?

  /// - Parameters:
  ///   - rows: in order of their first step.
  ///   - from: the first day of the shared axis; bars that began before are cut there.
  ///   - asOf: the last day of the axis.
  ///   - more: the data, or the whole list.
  public init(_ rows: [RowStrip], from: CalendarDay, asOf: CalendarDay, more: TextLink? = nil) {
    self.rows = rows
    self.from = from
    self.asOf = asOf
    self.more = more
  }

  /// Nothing without rows.
  public func render() -> HTML {
    rows.isEmpty
      ? .empty
      : """
      <div class="strips">
      <div class="strips-head" aria-hidden="true"><span>Measure</span> \(ticks) <span>On \(asOf.long)</span></div>
      <ul>
      \(rows.html(separator: "\n", row))
      </ul>
      </div>
      \(StatusLegend(statuses: rows.flatMap(\.spans).statuses))
      \(more.html { "<p class=\"meta\">\($0)</p>" })
      """
  }

  private var axis: TimeAxis { TimeAxis(from: from, until: asOf) }

  private var ticks: HTML {
    let ticks = axis.ticks(width: 420, distance: 60).filter { axis.fraction($0.day) < 0.94 }
    return """
      <svg class="axis" width="100%" height="16">\(ticks.html { tick in
        "<text x=\"\(axis.percent(tick.day))\" y=\"12\"\(tick.isYear.html(" class=\"year\""))>\(tick.label)</text>"
      })</svg>
      """
  }

  private func row(_ row: RowStrip) -> HTML {
    """
    <li><div>\(row.measure)\(row.note.html { " <small>\($0)</small>" })</div>
    <svg class="bar \(row.side.style)" width="100%" height="14" role="img"><title>\(row.spans.description)</title>\
    \(row.spans.html(bar))</svg>
    \(row.status)</li>
    """
  }

  private func bar(_ span: StatusSpanView) -> HTML {
    let until = span.until ?? asOf
    if until < from { return .empty }
    return StatusBar(
      status: span.status, x: axis.percent(span.from), width: axis.percent(from: span.from, to: until), y: 0, height: 14
    ).render()
  }
}

/// One measure with its bar.
public struct RowStrip: Sendable {
  let measure: RecordLink
  let note: String?
  let side: SideMark
  let spans: [StatusSpanView]
  let status: StatusView

  /// - Parameters:
  ///   - note: "first step 4 Feb 2025".
  ///   - side: whose colour the bar has.
  ///   - status: on the as-of date.
  public init(measure: RecordLink, note: String? = nil, side: SideMark, spans: [StatusSpanView], status: StatusView) {
    self.measure = measure
    self.note = note
    self.side = side
    self.spans = spans
    self.status = status
  }
}
