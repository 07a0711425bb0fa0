internal import HTML

/// A step with what answered it, each answer with what answered that: the ladder for reading aloud and for paper.
public struct ChainTree: Sendable {
  public let side: SideMark
  public let date: DateView
  public let title: TextLink
  /// "Raised, 34 → 84%"
  public let detail: String
  /// How it answers the step above; nil for what answers nothing.
  public let link: Link?
  /// Its answers stand where it was listed first.
  public let isRepeated: Bool
  public let answers: [ChainTree]

  /// What is claimed of a link between two steps.
  public struct Link: Sendable {
    public let assertion: Assertion
    /// "after 2 days", "on the same day"
    public let lag: String?
    public let assertedBy: [TextLink]
    public let disputedBy: [TextLink]

    public init(assertion: Assertion, lag: String?, assertedBy: [TextLink], disputedBy: [TextLink]) {
      self.assertion = assertion
      self.lag = lag
      self.assertedBy = assertedBy
      self.disputedBy = disputedBy
    }

    /// An arrow, then who says so and who denies it.
    var line: HTML {
      """
      <p class="meta">\(assertion.arrow) \(lag.html { "\($0); " })\(assertion.words)\
      \((!assertedBy.isEmpty).html(" (\(assertedBy.html(separator: ", ") { $0.anchor }))"))\
      \((!disputedBy.isEmpty).html("; disputed by \(disputedBy.html(separator: ", ") { $0.anchor })"))</p>
      """
    }
  }

  public init(
    side: SideMark, date: DateView, title: TextLink, detail: String, link: Link?, isRepeated: Bool,
    answers: [ChainTree]
  ) {
    self.side = side
    self.date = date
    self.title = title
    self.detail = detail
    self.link = link
    self.isRepeated = isRepeated
    self.answers = answers
  }

  static func list(_ trees: [ChainTree]) -> HTML {
    (!trees.isEmpty).html("<ol class=\"chain\">\n\(trees.html(\.item))</ol>\n")
  }

  private var item: HTML {
    """
    <li\((link != nil).html(" class=\"link\""))>\(link.html(\.line))<p>\(side.labelled), \(date.time)</p>
    <p><b>\(title.anchor)</b> \(detail)\(isRepeated.html(". <span class=\"meta\">Its answers are listed above.</span>"))</p>
    \(Self.list(answers))</li>

    """
  }
}
