internal import HTML

/// Who says that one step answers another.
enum Assertion: String, Sendable, CaseIterable {
  case both, one, nobody

  var words: String {
    switch self {
    case .both: "asserted by both sides"
    case .one: "asserted by one side only"
    case .nobody: "asserted by nobody"
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
  let note: String?
  let citations: Citations
  let link: ChainTree.Link

  /// What a measure answers, or what answered it.
  static func list(_ responses: [ResponseView]) -> HTML {
    """
    <ul class="responses">
    \(needed: responses.html(\.item))\
    </ul>

    """
  }

  private var item: HTML {
    """
    <li><p class="when">\(side.labelled)\(date.html { ", \($0.time)" })</p>
    <p class="title">\(title.anchor)</p>
    \(note.html { "<p>\($0)\(citations.marks)</p>\n" })\
    \(link.line)</li>

    """
  }
}
