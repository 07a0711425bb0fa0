public import HTML

/// The brief's key judgements, numbered.
public struct Judgements: Partial {
  let rows: [Judgement]

  /// - Parameter rows: in the order of the writer.
  public init(_ rows: [Judgement]) {
    self.rows = rows
  }

  /// Nothing without rows.
  public func render() -> HTML {
    rows.isEmpty
      ? .empty
      : """
      <ol class="judgements">
      \(rows)
      </ol>
      """
  }
}

/// A conclusion, what it rests on, and how sure it is.
public struct Judgement: Partial {
  let claim: String
  let text: String
  let citations: Citations
  let corroboration: CorroborationNote

  /// - Parameter text: plain; the front matter has no Markdown.
  public init(claim: String, text: String, citations: [CitationMark], corroboration: CorroborationNote) {
    self.claim = claim
    self.text = text
    self.citations = Citations(citations)
    self.corroboration = corroboration
  }

  /// A list item.
  public func render() -> HTML {
    """
    <li><h3>\(claim)</h3>
    <p>\(text)\(citations)</p>
    \(corroboration)</li>
    """
  }
}
