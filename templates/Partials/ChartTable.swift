internal import Dossiers
internal import HTML
internal import Wording

/// The figures of a chart, for reading and copying.
struct ChartTable: Sendable {
  struct Row: Sendable {
    let date: DateView
    let series: String
    let value: String
    /// Nil where a value has none.
    let status: String?
    let note: HTML
    let citations: Citations
  }

  let caption: String
  /// "Value", "Value in billion m³"
  let value: String
  /// Whether rows name their series: only where there are several.
  let namesSeries: Bool
  let rows: [Row]
  /// Whether notes and citations are shown, or left to the series' own page.
  let isFull: Bool
  /// "The latest 100 of 3,000", where there are more.
  var more: String? = nil

  /// What is observed is neither in force nor threatened.
  private var hasStatus: Bool { rows.contains { $0.status != nil } }

  func html(_ words: any Wording) -> HTML { html(words, named: caption) }

  /// - Parameter name: of the part of the page that scrolls, unique on the page.
  func html(_ words: any Wording, named name: String) -> HTML {
    """
    <details\(isFull.html(" open"))><summary>\(words.chart(.figuresAsTable))</summary>
    <div class="table" role="region" tabindex="0" aria-label="\(name)">
    <table><caption class="hidden">\(caption)</caption>
    <thead><tr><th scope="col">\(words.record(.date))</th>\(namesSeries.html("<th scope=\"col\">\(words.kind(.one(.series, .label)))</th>"))<th scope="col" class="right">\(value)</th>\
    \(hasStatus.html("<th scope=\"col\">\(words.chart(.status))</th>"))\(isFull.html("<th scope=\"col\">\(words.chart(.note))</th>"))</tr></thead>
    <tbody>
    \(rows.html { row in
      """
      <tr><th scope="row">\(row.date.time)</th>\(namesSeries.html("<td>\(row.series)</td>"))<td class="right">\(row.value)</td>\
      \(hasStatus.html("<td>\(row.status ?? "")</td>"))\(isFull.html("<td>\(row.note)\(row.citations.marks(words))</td>"))</tr>

      """
    })</tbody></table></div>\(more.html { "<p>\($0)</p>" })</details>

    """
  }
}
