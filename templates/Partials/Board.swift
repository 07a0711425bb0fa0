internal import Dossiers
internal import HTML
internal import Wording

/// What stands on a day: states as rows, sides as columns, and at the end what the principals share.
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
    /// How many measures are in it; one of several sides stands with each.
    let count: Int
    /// As many as there are columns.
    let cells: [[Entry]]
  }

  let columns: [SideMark]
  let rows: [Row]
  /// What the board leaves out: "Seven measures have ended."
  let note: String
  /// Nil where there is no list of measures.
  let all: TextLink?

  func html(_ words: any Wording) -> HTML {
    """
    <div class="board\((columns.count > 4).html(" many"))" data-columns="\(columns.count)">
    <div class="board-row board-head" aria-hidden="true"><div></div>\(columns.html { "<div class=\"column \($0.slug)\">\(heading($0, words))</div>" })</div>
    \(rows.html { row($0, words) })\
    </div>
    <p class="meta">\(note)\(all.html { " \($0.anchor)" })</p>

    """
  }

  private func heading(_ side: SideMark, _ words: any Wording) -> HTML {
    side.only == nil
      ? "<span class=\"who joint\">\(side.symbol) \(words.list(.jointly))</span>"
      : "<span class=\"who\">\(side.symbol) \(words.list(.by(side: side.label(words))))</span>"
  }

  private func row(_ row: Row, _ words: any Wording) -> HTML {
    """
    <div class="board-row"><div><h3>\((!row.isMixed).html(StatusBar.swatch(row.status))) \(row.title)</h3>\
    <p class="meta">\(words.count(row.count, .measure))</p></div>
    \(zip(columns, row.cells).html { side, entries in cell(side, entries, row.isMixed, words) })</div>

    """
  }

  private func cell(_ side: SideMark, _ entries: [Entry], _ isMixed: Bool, _ words: any Wording) -> HTML {
    guard !entries.isEmpty else {
      return "<div class=\"cell \(side.slug) empty\"><p class=\"meta\">\(words.list(.none))</p></div>\n"
    }
    return """
      <div class="cell \(side.slug)"><p class="cell-side">\(side.labelled(words))</p><ul>\
      \(entries.html { item($0, isMixed, words) })</ul></div>

      """
  }

  private func item(_ entry: Entry, _ isMixed: Bool, _ words: any Wording) -> HTML {
    """
    <li>\(isMixed.html("\(entry.status.swatch)<span class=\"hidden\">\(entry.status.word)\(words.mark(.colon))</span> "))\(entry.title.anchor) \
    <span class="meta">\(entry.detail)</span></li>
    """
  }
}
