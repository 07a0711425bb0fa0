public import HTML

/// Statements: date, topic and stance, what was said.
public struct StatementList: Partial {
  let rows: [StatementRow]

  /// - Parameter rows: newest first on an actor's page.
  public init(_ rows: [StatementRow]) {
    self.rows = rows
  }

  /// Nothing without rows.
  public func render() -> HTML {
    rows.isEmpty
      ? .empty
      : """
      <ol class="transitions statements">
      \(rows)
      </ol>
      """
  }
}

/// One statement.
public struct StatementRow: Partial {
  let date: DateText
  let topic: TextLink
  let stance: String?
  let speaker: RecordLink?
  let paraphrase: String
  let citations: Citations

  /// - Parameters:
  ///   - topic: links to the statement's page.
  ///   - stance: "defends China".
  ///   - speaker: where the page is not the speaker's own.
  ///   - paraphrase: plain text.
  public init(
    date: DateText, topic: TextLink, stance: String? = nil, speaker: RecordLink? = nil, paraphrase: String,
    citations: [CitationMark] = []
  ) {
    self.date = date
    self.topic = topic
    self.stance = stance
    self.speaker = speaker
    self.paraphrase = paraphrase
    self.citations = Citations(citations)
  }

  /// A list item of three cells.
  public func render() -> HTML {
    """
    <li><b class="date">\(date)</b>
    <div>\(speaker.html { "<p>\($0)</p>" })<p class="what">\(topic)</p>\
    \(stance.html { "<p class=\"meta\">\($0)</p>" })</div>
    <div><p>\(paraphrase)\(citations)</p></div></li>
    """
  }
}
