internal import HTML
internal import Wording

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
  }

  /// What is claimed of a link between two steps.
  struct Link: Sendable {
    let assertion: Assertion
    /// "after 2 days", "on the same day"
    let lag: String?
    let assertedBy: [TextLink]
    let disputedBy: [TextLink]

    /// An arrow, then who says so and who denies it.
    func line(_ words: any Wording) -> HTML {
      func names(_ actors: [TextLink]) -> HTML { actors.html(separator: "\(words.mark(.list))", \.anchor) }
      let asserted = assertion.words(words)
      let clauses: [HTML?] = [
        lag.map { "\($0)" },
        assertedBy.isEmpty
          ? "\(asserted)" : sentence(around: names(assertedBy)) { words.site(.inBrackets(asserted, $0)) },
        disputedBy.isEmpty ? nil : sentence(around: names(disputedBy)) { words.chain(.disputedBy($0)) },
      ]
      return """
        <p class="meta">\(assertion.arrow) \(clauses.compactMap(\.self).joined(separator: "\(words.mark(.clause))"))</p>
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

  func html(_ words: any Wording) -> HTML {
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
      pieces.append(entry.opening(words))
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
  fileprivate func opening(_ words: any Wording) -> HTML {
    """
    <li\((link != nil).html(" class=\"link\""))>\(named(words))\(link.html { $0.line(words) })<p>\(side.labelled(words))\(words.mark(.list))\(date.time)</p>
    <p><b>\(title.anchor)</b> \(isRepeated ? words.site(.fullStop(detail)) : detail)\
    \(isRepeated.html(" <span class=\"meta\">\(words.chain(.answersAreAbove))</span>"))</p>

    """
  }

  /// What it answers, where that is not the item around it.
  private func named(_ words: any Wording) -> HTML {
    guard level > ChainTree.deepest else { return .empty }
    return answered.html { step in
      "<p class=\"meta\">\(sentence(around: step.anchor) { words.chain(.inAnswerTo($0)) })</p>\n"
    }
  }
}
