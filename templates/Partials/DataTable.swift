public import HTML

/// A table of data with a caption, such as the figures of a chart.
public struct DataTable: Partial {
  /// A column; numbers stand right.
  public struct Column: Sendable {
    let heading: String
    let isNumeric: Bool

    /// - Parameter isNumeric: right-aligned.
    public init(_ heading: String, isNumeric: Bool = false) {
      self.heading = heading
      self.isNumeric = isNumeric
    }
  }

  /// A cell of plain text, perhaps with citations.
  public struct Cell: Sendable, ExpressibleByStringLiteral {
    let text: String
    let citations: Citations

    /// - Parameter text: plain.
    public init(_ text: String, citations: [CitationMark] = []) {
      self.text = text
      self.citations = Citations(citations)
    }

    /// Without citations.
    public init(stringLiteral value: String) { self.init(value) }
  }

  let caption: String
  let columns: [Column]
  let rows: [[Cell]]

  /// - Parameter rows: as many cells each as there are columns; the first names the row.
  public init(caption: String, columns: [Column], rows: [[Cell]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// In a region that scrolls by itself; nothing without rows.
  public func render() -> HTML {
    rows.isEmpty
      ? .empty
      : """
      <div class="table" role="region" tabindex="0" aria-label="\(caption)">
      <table>
      <caption>\(caption)</caption>
      <thead>
      <tr>\(columns.html { "<th scope=\"col\"\(alignment($0))>\($0.heading)</th>" })</tr>
      </thead>
      <tbody>
      \(rows.html(separator: "\n", row))
      </tbody>
      </table>
      </div>
      """
  }

  private func row(_ cells: [Cell]) -> HTML {
    "<tr>\(zip(columns, cells).enumerated().html { cell($1.0, $1.1, isFirst: $0 == 0) })</tr>"
  }

  private func cell(_ column: Column, _ cell: Cell, isFirst: Bool) -> HTML {
    isFirst
      ? "<th scope=\"row\"\(alignment(column))>\(cell.text)\(cell.citations)</th>"
      : "<td\(alignment(column))>\(cell.text)\(cell.citations)</td>"
  }

  private func alignment(_ column: Column) -> HTML {
    column.isNumeric.html(" class=\"right\"")
  }
}
