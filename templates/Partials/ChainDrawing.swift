internal import Charts
internal import HTML
internal import Wording

/// The retaliation ladder: time downwards, a column for each principal, an arrow for each link. Time is ordinal.
struct ChainDrawing: Sendable {
  /// A step of a measure.
  struct Card: Sendable {
    /// From 0, from the left: those of the principals whose doing it is; never none.
    let columns: [Int]
    /// Whose doing it is.
    let side: SideMark
    let date: String
    let title: TextLink
    /// Today.
    let status: StatusView
    /// "raised 34 → 84%" and "now struck down".
    let details: [String]
  }

  enum Row: Sendable {
    case card(Card)
    /// The beginning of a phase, across all columns.
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

  /// The principals, from the left; at least two.
  let columns: [SideMark]
  let rows: [Row]
  let arrows: [Arrow]
  /// How much room the dates take, so that all titles of a column begin below each other.
  private let indent: Double

  init(columns: [SideMark], rows: [Row], arrows: [Arrow]) {
    self.columns = columns
    self.rows = rows
    self.arrows = arrows
    let dates = rows.map { row in
      if case .card(let card) = row { TextWidth.of(card.date, size: 14, isBold: true) } else { 0.0 }
    }
    indent = max(96, (dates.max() ?? 0) + 4)
  }

  private static let width = 1136.0

  /// Cards of two columns have room for a title beside the date.
  private var isWide: Bool { columns.count == 2 }
  /// Between the columns is room for arrows with their lags.
  private var cardWidth: Double { isWide ? 400 : columns.count == 3 ? 304 : 222 }
  /// Where a column begins.
  private func left(_ column: Int) -> Double {
    (Self.width - cardWidth) / Double(max(columns.count - 1, 1)) * Double(column)
  }

  func html(_ words: any Wording) -> HTML {
    let layout = LadderLayout(
      columns: rows.map(\.columns), arrows: arrows.map { ($0.from, $0.to) }, pitch: isWide ? .wide : .narrow)
    return """
      <svg class="ladder" viewBox="0 0 \(pixels(Self.width)) \(pixels((layout.tops.last ?? 0) + (isWide ? 70 : 90)))">
      \(columns.enumerated().html { heading($1, left($0), words) })\(zip(arrows, layout.arrows).html(arrow))\
      \(zip(rows, layout.tops).html { row($0, $1, words) })</svg>

      """
  }

  private func heading(_ side: SideMark, _ left: Double, _ words: any Wording) -> HTML {
    """
    <text class="column-head \(side.slug)" x="\(pixels(left + 18))" y="14">\(TextWidth.cut(side.label(words), to: cardWidth - 20, size: 15, isBold: true))</text>\
    \(side.drawings.html { "<use class=\"\($0.slug)\" href=\"#mark-\($0.name)\"" }) x="\(pixels(left))" y="3" width="11" height="11"/>

    """
  }

  private func row(_ row: Row, _ top: Double, _ words: any Wording) -> HTML {
    switch row {
    case .phase(let title):
      """
      <rect class="truce" y="\(pixels(top))" width="\(pixels(Self.width))" height="34"/>\
      <text class="truce-title" x="12" y="\(pixels(top + 22))">\(TextWidth.cut(title, to: 1100, size: 14, isBold: true))</text>

      """
    case .card(let card): card.columns.html { cardHTML(card, left($0), top, words) }
    }
  }

  private func cardHTML(_ card: Card, _ left: Double, _ top: Double, _ words: any Wording) -> HTML {
    // Arrows to a column beyond pass behind.
    let ground: HTML = (!isWide).html(
      "<rect class=\"ground\" x=\"\(pixels(left - 4))\" y=\"\(pixels(top))\" width=\"\(pixels(cardWidth + 8))\" height=\"86\"/>"
    )
    return """
      <g class="\(card.side.slug)">\(ground)<rect class="solid" x="\(pixels(left))" y="\(pixels(top))" width="\(pixels(cardWidth))" height="3"/>\
      <text class="card-date" x="\(pixels(left))" y="\(pixels(top + 22))">\(card.date)</text>\
      \(isWide ? beside(card, left, top, words) : below(card, left, top, words))</g>

      """
  }

  /// Title and state beside the date.
  private func beside(_ card: Card, _ left: Double, _ top: Double, _ words: any Wording) -> HTML {
    let (start, room) = (left + indent, cardWidth - indent)
    return """
      \(title(of: card, start, top + 22, room: room))\
      \(StatusBar.bar(card.status.status, x: "\(pixels(start))", width: "22", height: 12, y: "\(pixels(top + 31))"))\
      \(details(lines(of: card, room: room - 29, words), start + 29, top + 42))
      """
  }

  /// Title and state below the date, the swatch beside it.
  private func below(_ card: Card, _ left: Double, _ top: Double, _ words: any Wording) -> HTML {
    let swatch = left + 8 + TextWidth.of(card.date, size: 14, isBold: true)
    let lines = lines(of: card, room: cardWidth, words).map { TextWidth.cut($0, to: cardWidth, size: 13) }
    return """
      \(StatusBar.bar(card.status.status, x: "\(pixels(swatch))", width: "22", height: 12, y: "\(pixels(top + 11))"))\
      \(title(of: card, left, top + 41, room: cardWidth))\(details(lines, left, top + 59))
      """
  }

  private func title(of card: Card, _ x: Double, _ y: Double, room: Double) -> HTML {
    """
    <a href="\(card.title.link)"><text class="card-title" x="\(pixels(x))" y="\(pixels(y))">\(TextWidth.cut(card.title.plain, to: room, size: 15, isBold: true))</text></a>
    """
  }

  private func details(_ lines: [String], _ x: Double, _ y: Double) -> HTML {
    lines.enumerated().html { line, text in
      "<text x=\"\(pixels(x))\" y=\"\(pixels(y + 17 * Double(line)))\">\(text)</text>"
    }
  }

  /// Both details in one line where that has room.
  private func lines(of card: Card, room: Double, _ words: any Wording) -> [String] {
    let line = words.join(card.details, .clause)
    return TextWidth.of(line, size: 13) <= room ? [line] : card.details
  }

  /// Of two cards the columns that are next to each other.
  private func nearest(_ start: Card, _ end: Card) -> (from: Int, to: Int) {
    let pairs = start.columns.flatMap { from in end.columns.map { (from: from, to: $0) } }
    return pairs.min { abs($0.from - $0.to) < abs($1.from - $1.to) } ?? (0, 0)
  }

  /// An S-curve in the answering side's colour, its lag just before the head.
  private func arrow(_ arrow: Arrow, _ ends: LadderLayout.Ends) -> HTML {
    guard case .card(let start) = rows[arrow.from], case .card(let end) = rows[arrow.to] else { return "" }
    let (y0, y1) = (ends.from, ends.to)
    let (from, to) = nearest(start, end)
    // 1 where the arrow points to the right. In one column it bends through the room beside it.
    let way = to > from || to == from && to > 0 ? 1.0 : -1.0
    let tip = way > 0 ? left(to) - 8 : left(to) + cardWidth + 8
    let leavesLeft = to == from ? to > 0 : to < from
    let x0 = leavesLeft ? left(from) - 4 : left(from) + cardWidth + 4
    // The lag stands in the line, or below it where it would take all of its room.
    let label = isWide ? arrow.lag.map { TextWidth.of($0, size: 12.5) + 9 } ?? 0 : -3
    let x1 = tip - way * (12 + label)
    let gap = left(1) - cardWidth
    let reach = isWide ? 120 : gap / 2
    let bend = to == from ? -way * (isWide ? 150 : gap / 2) : way * reach
    return """
      <g class="arrow \(arrow.assertion.rawValue) \(end.side.slug)"><path class="line" d="M\(pixels(x0)) \(pixels(y0))\
      C\(pixels(x0 + bend)) \(pixels(y0)) \(pixels(x1 - way * reach)) \(pixels(y1)) \(pixels(x1)) \(pixels(y1))"/>\
      <path class="tip" d="M\(pixels(tip - way * 9)) \(pixels(y1 - 4.5))L\(pixels(tip)) \(pixels(y1))L\(pixels(tip - way * 9)) \(pixels(y1 + 4.5))z"/>\
      \(arrow.lag.html { lag in
        "<text x=\"\(pixels(tip - way * (isWide ? 14 : 4)))\" y=\"\(pixels(y1 + (isWide ? 4 : 14)))\"\((way > 0).html(" text-anchor=\"end\""))>\(lag)</text>"
      })</g>

      """
  }
}

extension ChainDrawing.Row {
  /// None for what goes across all.
  fileprivate var columns: [Int] { if case .card(let card) = self { card.columns } else { [] } }
}
