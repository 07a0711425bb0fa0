internal import HTML

/// The figures of a chart, for reading and copying.
struct ChartTable: Sendable {
  struct Row: Sendable {
    let date: DateView
    let series: String
    let value: String
    let status: String
    let note: String
    let citations: Citations

    init(date: DateView, series: String, value: String, status: String, note: String, citations: Citations) {
      self.date = date
      self.series = series
      self.value = value
      self.status = status
      self.note = note
      self.citations = citations
    }
  }

  let caption: String
  /// Whether rows name their series: only where there are several.
  let namesSeries: Bool
  let rows: [Row]
  /// Whether notes and citations are shown, or left to the series' own page.
  let isFull: Bool

  init(caption: String, namesSeries: Bool, rows: [Row], isFull: Bool) {
    self.caption = caption
    self.namesSeries = namesSeries
    self.rows = rows
    self.isFull = isFull
  }

  var html: HTML { html(named: caption) }

  /// - Parameter name: of the part of the page that scrolls, unique on the page.
  func html(named name: String) -> HTML {
    """
    <details\(isFull.html(" open"))><summary>The figures as a table</summary>
    <div class="table" role="region" tabindex="0" aria-label="\(name)">
    <table><caption class="hidden">\(caption)</caption>
    <thead><tr><th scope="col">Date</th>\(namesSeries.html("<th scope=\"col\">Series</th>"))<th scope="col" class="right">Value</th>\
    <th scope="col">Status</th>\(isFull.html("<th scope=\"col\">Note</th>"))</tr></thead>
    <tbody>
    \(rows.html { row in
      """
      <tr><th scope="row">\(row.date.time)</th>\(namesSeries.html("<td>\(row.series)</td>"))<td class="right">\(row.value)</td>\
      <td>\(row.status)</td>\(isFull.html("<td>\(row.note)\(row.citations.marks)</td>"))</tr>

      """
    })</tbody></table></div></details>

    """
  }
}
