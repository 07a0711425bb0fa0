internal import Charts
internal import HTML
internal import Wording

/// The retaliation ladder: time downwards, a column for each principal side, an arrow for each link. Time is ordinal.
struct ChainDrawing: Sendable {
  /// A step of a measure.
  struct Card: Sendable {
    /// 0 for the left column, 1 for the right one.
    let column: Int
    let date: String
    let title: TextLink
    /// Today.
    let status: StatusView
    /// "raised 34 → 84%" and "now struck down".
    let details: [String]
  }

  enum Row: Sendable {
    case card(Card)
    /// The beginning of a phase, across both columns.
    case phase(String)
  }

  struct Arrow: Sendable {
    /// Rows of the card that is answered and of the one that answers.
    let from: Int
    let to: Int
    let assertion: Assertion
    /// "2 days"
    let lag: String?
  }

  /// The principal sides, left and right.
  let columns: [SideMark]
  let rows: [Row]
  let arrows: [Arrow]

  private static let width = 1136.0
  private static let cardWidth = 400.0
  /// Where each column begins.
  private static let lefts = [0.0, width - cardWidth]

  func html(_ words: any Wording) -> HTML {
    let layout = LadderLayout(columns: rows.map(\.column), arrows: arrows.map { ($0.from, $0.to) })
    return """
      <svg class="ladder" viewBox="0 0 \(pixels(Self.width)) \(pixels((layout.tops.last ?? 0) + 70))">
      \(zip(columns, Self.lefts).html { heading($0, $1, words) })\(zip(arrows, layout.arrows).html(arrow))\
      \(zip(rows, layout.tops).html { row($0, $1, words) })</svg>

      """
  }

  private func heading(_ side: SideMark, _ left: Double, _ words: any Wording) -> HTML {
    """
    <text class="column-head \(side.slug)" x="\(pixels(left + 18))" y="14">\(TextWidth.cut(side.label(words), to: 380, size: 15, isBold: true))</text>\
    <use class="\(side.slug)" href="#mark-\(side.symbolName)" x="\(pixels(left))" y="3" width="11" height="11"/>

    """
  }

  private func row(_ row: Row, _ top: Double, _ words: any Wording) -> HTML {
    switch row {
    case .phase(let title):
      """
      <rect class="truce" y="\(pixels(top))" width="\(pixels(Self.width))" height="34"/>\
      <text class="truce-title" x="12" y="\(pixels(top + 22))">\(TextWidth.cut(title, to: 1100, size: 14, isBold: true))</text>

      """
    case .card(let card): cardHTML(card, top, words)
    }
  }

  private func cardHTML(_ card: Card, _ top: Double, _ words: any Wording) -> HTML {
    let left = Self.lefts[card.column]
    return """
      <g class="\(columns[card.column].slug)"><rect class="solid" x="\(pixels(left))" y="\(pixels(top))" width="\(pixels(Self.cardWidth))" height="3"/>\
      <text class="card-date" x="\(pixels(left))" y="\(pixels(top + 22))">\(card.date)</text>\
      <a href="\(card.title.link)"><text class="card-title" x="\(pixels(left + 96))" y="\(pixels(top + 22))">\(TextWidth.cut(card.title.text, to: 304, size: 15, isBold: true))</text></a>\
      \(StatusBar.bar(card.status.status, x: "\(pixels(left + 96))", width: "22", height: 12, y: "\(pixels(top + 31))"))\
      \(lines(of: card, words).enumerated().html { line, text in
        "<text x=\"\(pixels(left + 125))\" y=\"\(pixels(top + 42 + 17 * Double(line)))\">\(text)</text>"
      })</g>

      """
  }

  /// Both details in one line where that has room.
  private func lines(of card: Card, _ words: any Wording) -> [String] {
    let line = words.join(card.details, .clause)
    return TextWidth.of(line, size: 13) <= 275 ? [line] : card.details
  }

  /// An S-curve in the answering side's colour, its lag just before the head.
  private func arrow(_ arrow: Arrow, _ ends: LadderLayout.Ends) -> HTML {
    guard case .card(let start) = rows[arrow.from], case .card(let end) = rows[arrow.to] else { return "" }
    let (y0, y1) = (ends.from, ends.to)
    // 1 where the arrow points to the right.
    let way = end.column == 1 ? 1.0 : -1.0
    let tip = end.column == 1 ? Self.lefts[1] - 8 : Self.cardWidth + 8
    let x0 = start.column == 1 ? Self.lefts[1] - 4 : Self.cardWidth + 4
    let label = arrow.lag.map { TextWidth.of($0, size: 12.5) + 9 } ?? 0
    let x1 = tip - way * (12 + label)
    let bend = start.column == end.column ? -way * 150 : way * 120
    let leave = start.column == end.column ? bend : way * 120
    return """
      <g class="arrow \(arrow.assertion.rawValue) \(columns[end.column].slug)"><path class="line" d="M\(pixels(x0)) \(pixels(y0))\
      C\(pixels(x0 + leave)) \(pixels(y0)) \(pixels(x1 - way * 120)) \(pixels(y1)) \(pixels(x1)) \(pixels(y1))"/>\
      <path class="tip" d="M\(pixels(tip - way * 9)) \(pixels(y1 - 4.5))L\(pixels(tip)) \(pixels(y1))L\(pixels(tip - way * 9)) \(pixels(y1 + 4.5))z"/>\
      \(arrow.lag.html { lag in
        "<text x=\"\(pixels(tip - way * 14))\" y=\"\(pixels(y1 + 4))\"\((way > 0).html(" text-anchor=\"end\""))>\(lag)</text>"
      })</g>

      """
  }
}

extension ChainDrawing.Row {
  /// Nil for what goes across both.
  fileprivate var column: Int? { if case .card(let card) = self { card.column } else { nil } }
}
