internal import HTML
internal import Wording

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
  let language: LanguageMark?
  /// In a text nobody knows which level of heading comes next.
  var isInProse = false

  private var heading: String { isInProse ? "p" : "h3" }

  func html(_ words: any Wording) -> HTML {
    """
    <div class="accounts" data-count="\(accounts.count)">
    \(accounts.html { column($0, words) })\
    </div>

    """
  }

  private func column(_ account: AccountView, _ words: any Wording) -> HTML {
    """
    <div class="account \(account.side.slug)">
    <\(heading)>\(account.side.labelled(words))</\(heading)>
    <p class="position"\(inLanguage(language))>\(account.position)\(account.citations.marks(words))</p>
    <dl><dt>\(words.record(.heldBy))</dt><dd>\(account.heldBy.html(separator: "\(words.mark(.list))", \.anchor))</dd>\
    \((!account.restsOn.isEmpty).html("<dt>\(words.record(.restsOn))</dt><dd>\(account.restsOn)</dd>"))</dl>
    </div>

    """
  }
}

/// A contested question in short: its title, and a line for each side.
struct QuestionSummary: Sendable {
  let title: TextLink
  let positions: [(side: SideMark, text: String, citations: Citations)]

  /// - Parameter language: of what the sides say, where it is not the page's.
  func html(_ words: any Wording, in language: LanguageMark?) -> HTML {
    """
    <div class="question"><h3>\(title.anchor)</h3>
    \(part: """
      <div class="accounts" data-count="\(positions.count)">
      \(needed: positions.html { "<div>\($0.side.labelled(words))<p\(inLanguage(language))>\($0.text)\($0.citations.marks(words))</p></div>\n" })\
      </div>
      """)\
    </div>

    """
  }
}
