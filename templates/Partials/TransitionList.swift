public import HTML

/// Dated changes of status, oldest first: every change of one measure, or what changed on one day.
public struct TransitionList: Partial {
  let rows: [TransitionRow]

  /// - Parameter rows: in order of date.
  public init(_ rows: [TransitionRow]) {
    self.rows = rows
  }

  /// Nothing without rows.
  public func render() -> HTML {
    rows.isEmpty
      ? .empty
      : """
      <ol class="transitions">
      \(rows)
      </ol>
      """
  }
}

/// One change: date, status and rate, note with citations.
public struct TransitionRow: Partial {
  let date: DateText
  let status: StatusView
  let measure: RecordLink?
  let note: String?
  let remark: String?
  let citations: Citations

  /// - Parameters:
  ///   - measure: whose change it is, where the page is not that measure's own.
  ///   - remark: what the text itself gives ahead: "until 10 November 2026".
  public init(
    date: DateText, status: StatusView, measure: RecordLink? = nil, note: String? = nil, remark: String? = nil,
    citations: [CitationMark] = []
  ) {
    self.date = date
    self.status = status
    self.measure = measure
    self.note = note
    self.remark = remark
    self.citations = Citations(citations)
  }

  /// A list item of three cells.
  public func render() -> HTML {
    """
    <li><b class="date">\(date)</b> \(status)
    <div>\(measure.html { "<p class=\"what\">\($0)</p>" })\
    \(sentence.isEmpty ? .empty : "<p>\(sentence)</p>")\(remark.html { "<p class=\"meta\">\($0)</p>" })</div></li>
    """
  }

  private var sentence: HTML { "\(note ?? "")\(citations)" }
}
