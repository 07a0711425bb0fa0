internal import HTML

/// Steps with what answered each below it, and below that what answered the answer: the ladder for reading aloud and for
/// paper.
///
/// The steps stand one after the other in reading order, each with its level: a chain of answers may be thousands long,
/// and nothing here needs a stack of that height.
struct ChainTree: Sendable {
  /// A step.
  struct Entry: Sendable {
    /// How many steps lead to it, each answering the one before; 0 for what answers nothing.
    let level: Int
    let side: SideMark
    let date: DateView
    let title: TextLink
    /// "Raised, 34 → 84%"
    let detail: String
    /// The step that it answers: "Duty on steel, 4 Apr 2025".
    let answered: TextLink?
    /// How it answers that.
    let link: Link?
    /// Its answers stand where it was listed first.
    let isRepeated: Bool

    init(
      level: Int, side: SideMark, date: DateView, title: TextLink, detail: String, answered: TextLink?, link: Link?,
      isRepeated: Bool
    ) {
      self.level = level
      self.side = side
      self.date = date
      self.title = title
      self.detail = detail
      self.answered = answered
      self.link = link
      self.isRepeated = isRepeated
    }
  }

  /// What is claimed of a link between two steps.
  struct Link: Sendable {
    let assertion: Assertion
    /// "after 2 days", "on the same day"
    let lag: String?
    let assertedBy: [TextLink]
    let disputedBy: [TextLink]

    init(assertion: Assertion, lag: String?, assertedBy: [TextLink], disputedBy: [TextLink]) {
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

  /// Each but the first at most one level below the one before.
  let entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// Lists in lists, as far as they help: what is deeper goes on at this level and names what it answers. Each level
  /// takes room at the left, and browsers give up at some hundreds of elements within each other.
  static let deepest = 30

  var html: HTML {
    var pieces: [HTML] = []
    // How many lists are open, each in an item of the one before.
    var open = 0
    for entry in entries {
      let depth = min(entry.level, Self.deepest)
      if open <= depth {
        pieces.append("<ol class=\"chain\">\n")
        open += 1
      } else {
        pieces.append("</li>\n")
        while open > depth + 1 {
          pieces.append("</ol>\n</li>\n")
          open -= 1
        }
      }
      pieces.append(entry.opening)
    }
    while open > 0 {
      pieces.append("</li>\n</ol>\n")
      open -= 1
    }
    return pieces.joined()
  }
}

extension ChainTree.Entry {
  /// The item but for the list of its answers and its end.
  fileprivate var opening: HTML {
    """
    <li\((link != nil).html(" class=\"link\""))>\(named)\(link.html(\.line))<p>\(side.labelled), \(date.time)</p>
    <p><b>\(title.anchor)</b> \(detail)\(isRepeated.html(". <span class=\"meta\">Its answers are listed above.</span>"))</p>

    """
  }

  /// What it answers, where that is not the item around it.
  private var named: HTML {
    guard level > ChainTree.deepest else { return .empty }
    return answered.html { "<p class=\"meta\">In answer to \($0.anchor)</p>\n" }
  }
}
