public import HTML

/// Records in a list: date at the left, title, what it is about below.
public struct RecordList: Partial {
  let rows: [RecordRow]

  /// - Parameter rows: in the order in which they are shown.
  public init(_ rows: [RecordRow]) {
    self.rows = rows
  }

  /// Nothing without rows. The column of dates is there only if a row has one.
  public func render() -> HTML {
    rows.isEmpty
      ? .empty
      : """
      <ul class="records\(rows.contains { $0.date != nil } ? " dated" : "")">
      \(rows)
      </ul>
      """
  }
}

/// A record with its date and summary.
public struct RecordRow: Partial {
  let record: RecordLink
  let date: DateText?
  let summary: String?
  let citations: Citations

  /// - Parameter summary: one or two sentences.
  public init(_ record: RecordLink, date: DateText? = nil, summary: String? = nil, citations: [CitationMark] = []) {
    self.record = record
    self.date = date
    self.summary = summary
    self.citations = Citations(citations)
  }

  /// A list item.
  public func render() -> HTML {
    """
    <li>\(date.html { "<b class=\"date\">\($0)</b> " })<div>\(record)\(citations)\
    \(summary.html { "<p class=\"meta\">\($0)</p>" })</div></li>
    """
  }
}

/// Records under a heading: a side, a year, a kind.
public struct RecordGroup: Partial {
  let heading: String
  let side: SideView?
  let records: RecordList

  /// - Parameter side: names the group in its colour, in place of the heading.
  public init(heading: String, side: SideView? = nil, records: RecordList) {
    self.heading = heading
    self.side = side
    self.records = records
  }

  /// Nothing without records.
  public func render() -> HTML {
    records.rows.isEmpty
      ? .empty
      : """
      <section class="group \(side?.mark.style ?? "")">
      <h2>\(side?.render() ?? "\(heading)")</h2>
      \(records)
      </section>
      """
  }
}
