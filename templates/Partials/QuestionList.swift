public import HTML

/// Contested questions, each with what the sides say in a line.
public struct QuestionList: Partial {
  let rows: [QuestionRow]
  let more: TextLink?

  /// - Parameter more: "All nine contested questions".
  public init(_ rows: [QuestionRow], more: TextLink? = nil) {
    self.rows = rows
    self.more = more
  }

  /// Nothing without rows. The questions are headings one below the section's.
  public func render() -> HTML {
    rows.isEmpty
      ? .empty
      : """
      <div class="questions">
      \(rows)
      </div>
      \(more.html { "<p class=\"meta\">\($0)</p>" })
      """
  }
}

/// A question with its accounts in small columns.
public struct QuestionRow: Partial {
  let question: TextLink
  let accounts: [Account]

  /// - Parameter accounts: position and citations are shown, the rest is on the question's page.
  public init(_ question: TextLink, accounts: [Account]) {
    self.question = question
    self.accounts = accounts
  }

  /// A heading with a list.
  public func render() -> HTML {
    """
    <article>
    <h3>\(question)</h3>
    \(accounts.isEmpty ? .empty : list)
    </article>
    """
  }

  private var list: HTML {
    """
    <ul class="columns-\(accounts.count)">
    \(accounts.html(separator: "\n") { "<li>\($0.side) <p>\($0.position)\($0.citations)</p></li>" })
    </ul>
    """
  }
}
