internal import HTML

/// One side's version of a contested question.
struct AccountView: Sendable {
  let side: SideMark
  let position: String
  let citations: Citations
  let heldBy: [TextLink]
  /// "3 news reports, 1 official text"
  let restsOn: String
}

/// The accounts of a question in columns of equal weight.
struct Accounts {
  let accounts: [AccountView]
  /// Of what the sides say, where it is not the page's.
  let language: String?
  /// In a text nobody knows which level of heading comes next.
  var isInProse = false

  private var heading: String { isInProse ? "p" : "h3" }

  var html: HTML {
    """
    <div class="accounts" data-count="\(accounts.count)">
    \(accounts.html(column))\
    </div>

    """
  }

  private func column(_ account: AccountView) -> HTML {
    """
    <div class="account \(account.side.slug)">
    <\(heading)>\(account.side.labelled)</\(heading)>
    <p class="position"\(inLanguage(language))>\(account.position)\(account.citations.marks)</p>
    <dl><dt>Held by</dt><dd>\(account.heldBy.html(separator: ", ", \.anchor))</dd>\
    \((!account.restsOn.isEmpty).html("<dt>Rests on</dt><dd>\(account.restsOn)</dd>"))</dl>
    </div>

    """
  }
}

/// A contested question in short: its title, and a line for each side.
struct QuestionSummary: Sendable {
  let title: TextLink
  let positions: [(side: SideMark, text: String, citations: Citations)]

  /// - Parameter language: of what the sides say, where it is not the page's.
  func html(in language: String?) -> HTML {
    """
    <div class="question"><h3>\(title.anchor)</h3>
    \(part: """
      <div class="accounts" data-count="\(positions.count)">
      \(needed: positions.html { "<div>\($0.side.labelled)<p\(inLanguage(language))>\($0.text)\($0.citations.marks)</p></div>\n" })\
      </div>
      """)\
    </div>

    """
  }
}
