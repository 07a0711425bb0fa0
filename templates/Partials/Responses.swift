internal import HTML
internal import Wording

/// Who says that one step answers another.
enum Assertion: String, Sendable, CaseIterable {
  case both, one, nobody

  func words(_ words: any Wording) -> String {
    switch self {
    case .both: words.chain(.assertedByBoth)
    case .one: words.chain(.assertedByOne)
    case .nobody: words.chain(.assertedByNobody)
    }
  }

  /// Solid, dashed, or dotted with a hollow head.
  var arrow: HTML {
    """
    <svg class="arrow \(rawValue)" width="34" height="10" aria-hidden="true"><path class="line" d="M0 5h25"/>\
    <path class="tip" d="M25 1l8 4-8 4z"/></svg>
    """
  }
}

/// A link between two measures, seen from one of them.
struct ResponseView: Sendable {
  let side: SideMark
  let date: DateView?
  let title: TextLink
  let note: HTML?
  let citations: Citations
  let link: ChainTree.Link

  /// What a measure answers, or what answered it.
  static func list(_ responses: [ResponseView], _ words: any Wording) -> HTML {
    """
    <ul class="responses">
    \(needed: responses.html { $0.item(words) })\
    </ul>

    """
  }

  private func item(_ words: any Wording) -> HTML {
    """
    <li><p class="when">\(side.labelled(words))\(date.html { "\(words.mark(.list))\($0.time)" })</p>
    <p class="title">\(title.anchor)</p>
    \(note.html { "<p>\($0)\(citations.marks(words))</p>\n" })\
    \(link.line(words))</li>

    """
  }
}
