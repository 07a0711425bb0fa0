internal import Dossiers
internal import HTML

/// What stands on a day: states as rows, sides as columns.
struct Board: Sendable {
  struct Entry: Sendable {
    let title: TextLink
    /// Shown where a row holds two states.
    let status: StatusView
    /// "12.5%, since 24 Jul 2026"
    let detail: String
  }

  struct Row: Sendable {
    let title: String
    let status: Status
    /// Threatened and announced stand together, each entry with its swatch.
    let isMixed: Bool
    /// As many as there are columns.
    let cells: [[Entry]]
  }

  let columns: [SideMark]
  let rows: [Row]
  /// What the board leaves out: "Seven measures have ended."
  let note: String
  /// Nil where there is no list of measures.
  let all: TextLink?

  var html: HTML {
    """
    <div class="board" data-columns="\(columns.count)">
    <div class="board-row board-head" aria-hidden="true"><div></div>\(columns.html { "<div class=\"column \($0.slug)\">\(heading($0))</div>" })</div>
    \(rows.html(row))\
    </div>
    <p class="meta">\(note)\(all.html { " \($0.anchor)" })</p>

    """
  }

  private func heading(_ side: SideMark) -> HTML {
    side == .joint
      ? "<span class=\"who joint\">\(side.symbol) Jointly</span>"
      : "<span class=\"who\">\(side.symbol) By \(side.label)</span>"
  }

  private func row(_ row: Row) -> HTML {
    let count = row.cells.reduce(0) { $0 + $1.count }
    return """
      <div class="board-row"><div><h3>\((!row.isMixed).html(StatusBar.swatch(row.status))) \(row.title)</h3>\
      <p class="meta">\(count) \(count == 1 ? "measure" : "measures")</p></div>
      \(zip(columns, row.cells).html { side, entries in cell(side, entries, row.isMixed) })</div>

      """
  }

  private func cell(_ side: SideMark, _ entries: [Entry], _ isMixed: Bool) -> HTML {
    guard !entries.isEmpty else { return "<div class=\"cell \(side.slug) empty\"><p class=\"meta\">None</p></div>\n" }
    return """
      <div class="cell \(side.slug)"><p class="cell-side">\(side.labelled)</p><ul>\
      \(entries.html { item($0, isMixed) })</ul></div>

      """
  }

  private func item(_ entry: Entry, _ isMixed: Bool) -> HTML {
    """
    <li>\(isMixed.html("\(entry.status.swatch)<span class=\"hidden\">\(entry.status.word): </span> "))\(entry.title.anchor) \
    <span class="meta">\(entry.detail)</span></li>
    """
  }
}
