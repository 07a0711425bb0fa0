public import Dossiers
public import HTML

/// What stands on a day: rows are states, columns are sides.
public struct Board: Partial {
  let columns: [SideView]
  let rows: [BoardRow]
  let note: HTML

  /// - Parameters:
  ///   - columns: "By the United States", "By China", "Jointly".
  ///   - note: what the board leaves out, with links, in small under it.
  public init(columns: [SideView], rows: [BoardRow], note: HTML = .empty) {
    self.columns = columns
    self.rows = rows
    self.note = note
  }

  /// Wide, the sides are named once over their columns; narrow, again in each state. A screen reader hears the latter.
  public func render() -> HTML {
    rows.isEmpty
      ? .empty
      : """
      <div class="board columns-\(columns.count)">
      <div class="board-head" aria-hidden="true">
      \(columns.html(separator: "\n") { "<p class=\"\($0.mark.style)\">\($0)</p>" })
      </div>
      \(rows.html(separator: "\n", row))
      </div>
      \(note.isEmpty ? .empty : "<p class=\"meta\">\(note)</p>")
      """
  }

  private func row(_ row: BoardRow) -> HTML {
    """
    <section class="board-row">
    <h3>\(StatusSwatch(status: row.status, side: nil)) \(row.word) <small>\(row.count)</small></h3>
    \(zip(columns, row.cells).html(separator: "\n", cell))
    </section>
    """
  }

  private func cell(_ side: SideView, _ entries: [BoardEntry]) -> HTML {
    """
    <div class="\(side.mark.style)">
    <h4>\(side)</h4>
    \(entries.isEmpty ? "<p class=\"meta\">None</p>" : "<ul>\n\(entries)\n</ul>")
    </div>
    """
  }
}

/// A state with the measures that are in it, side by side.
public struct BoardRow: Sendable {
  let status: Status
  let word: String
  let count: String
  let cells: [[BoardEntry]]

  /// - Parameters:
  ///   - status: whose swatch stands before the word.
  ///   - word: "In force", "Threatened or announced".
  ///   - count: "15 measures".
  ///   - cells: one for each column of the board.
  public init(_ status: Status, word: String, count: String, cells: [[BoardEntry]]) {
    self.status = status
    self.word = word
    self.count = count
    self.cells = cells
  }
}

/// A measure on the board.
public struct BoardEntry: Partial {
  let measure: TextLink
  let remark: String
  let swatch: StatusSwatch?

  /// - Parameters:
  ///   - remark: rate, since, until: "12.5%, since 24 Jul 2026".
  ///   - status: only in a row of mixed states, where each entry carries its own swatch.
  ///   - side: whose colour that swatch has.
  public init(_ measure: TextLink, remark: String, status: Status? = nil, side: SideMark? = nil) {
    self.measure = measure
    self.remark = remark
    swatch = status.map { StatusSwatch(status: $0, side: side) }
  }

  /// A list item.
  public func render() -> HTML {
    "<li>\(swatch.html { "\($0) " })\(measure) <small>\(remark)</small></li>"
  }
}
