import Dossiers
import HTML

/// A status strip for one width: as-of stamp above, the bar, dates under their ticks.
///
/// Positions are percentages, so the drawing stretches while its type does not; labels are placed for the least width.
struct StatusStripDrawing: Partial {
  let strip: StatusStrip
  let size: DrawingSize

  private let top = 26.0
  private let barHeight = 30.0
  private let rowHeight = 18.0

  func render() -> HTML {
    let labels = placedLabels
    let rows = Double((labels.map(\.row).max() ?? 0) + 1)
    return """
      <svg class="strip \(size.style) \(strip.side.style)" width="100%" height="\(top + barHeight + rows * rowHeight + 8)" \
      role="img"><title>\(strip.headline)</title><desc>\(strip.spans.description)</desc>
      \(strip.spans.html(bar))\(strip.spans.html(word))\(expectation)
      \(labels.html(label))
      \(AsOfStamp(day: strip.asOf, x: axis.percent(strip.asOf), isAtLeft: axis.fraction(strip.asOf) < 0.3, \
      height: top + barHeight + 6))
      </svg>
      """
  }

  private var axis: TimeAxis {
    TimeAxis(
      from: strip.spans.first?.from ?? strip.asOf, until: max(strip.asOf, strip.expectation?.until ?? strip.asOf))
  }

  private func bar(_ span: StatusSpanView) -> HTML {
    let until = min(span.until ?? strip.asOf, strip.asOf)
    return StatusBar(
      status: span.status, x: axis.percent(span.from), width: axis.percent(from: span.from, to: until), y: top,
      height: barHeight
    ).render()
  }

  private func word(_ span: StatusSpanView) -> HTML {
    let room = (axis.fraction(span.until ?? strip.asOf) - axis.fraction(span.from)) * size.labelWidth
    guard !span.word.isEmpty, textWidth(span.word, size: 13, isBold: true) + 24 < room else { return .empty }
    return """
      <text class="\(span.status == .inForce ? "on" : "over")" x="\(axis.percent(span.from))" dx="12" \
      y="\(top + 19.5)">\(span.word)</text>
      """
  }

  private var expectation: HTML {
    guard let expectation = strip.expectation, expectation.until > strip.asOf else { return .empty }
    let width = axis.percent(from: strip.asOf, to: expectation.until)
    let bar = StatusBar(
      status: .threatened, x: axis.percent(strip.asOf), width: width, y: top, height: barHeight)
    let room = (1 - axis.fraction(strip.asOf)) * size.labelWidth
    let fits = textWidth(expectation.word, size: 13) + 20 < room
    let text: HTML = """
      <text class="faint" x="\(axis.percent(strip.asOf))" dx="8" y="\(top + 19.5)">\(expectation.word)</text>
      """
    return "\(bar)\(fits ? text : .empty)"
  }

  // MARK: Labels under the strip

  private struct PlacedLabel {
    let mark: StatusStrip.Mark
    let row: Int
    let isAtRight: Bool
  }

  /// From the last to the first, each in the upmost row with room: later labels stand on the upper row.
  private var placedLabels: [PlacedLabel] {
    var starts: [Double] = []
    return strip.marks.reversed().compactMap { mark in
      let x = axis.fraction(mark.day) * size.labelWidth
      let width = textWidth(mark.label, size: 13) + 12
      let isAtRight = x + width > size.labelWidth
      let start = isAtRight ? x - width : x
      guard start >= 0 else { return nil }
      let end = start + width
      let row = starts.firstIndex { end <= $0 } ?? starts.count
      guard row < 4 else { return nil }
      if row < starts.count { starts[row] = start } else { starts.append(start) }
      return PlacedLabel(mark: mark, row: row, isAtRight: isAtRight)
    }
  }

  private func label(_ label: PlacedLabel) -> HTML {
    let x = axis.percent(label.mark.day)
    let y = top + barHeight + Double(label.row) * rowHeight + 16
    return """
      <line class="tick" x1="\(x)" x2="\(x)" y1="\(top + barHeight)" y2="\(y + 3)"/>\
      <text class="faint\(label.isAtRight ? " end" : "")" x="\(x)" dx="\(label.isAtRight ? -5 : 5)" y="\(y)">\
      \(label.mark.label)</text>

      """
  }
}

/// The as-of line with its stamp on top: a reversed block, as in the masthead.
struct AsOfStamp: Partial {
  let day: CalendarDay
  /// A length of SVG.
  let x: String
  /// Left of the line there is no room, so the stamp stands to its right.
  let isAtLeft: Bool
  /// Of the line, from the top of the drawing.
  let height: Double

  func render() -> HTML {
    let width = (textWidth(day.short, size: 12, isBold: true) + 12).rounded()
    return """
      <line class="asof" x1="\(x)" x2="\(x)" y1="0" y2="\(height)"/>\
      <svg class="stamp" x="\(x)" y="0" width="1" height="20"><rect x="\(isAtLeft ? 0 : -width)" width="\(width)" \
      height="20"/><text x="\(isAtLeft ? 6 : 6 - width)" y="14">\(day.short)</text></svg>
      """
  }
}
