internal import HTML

/// A link between two measures, seen from one of them.
public struct ResponseView: Sendable {
  public enum Assertion: String, Sendable {
    case both, one, nobody

    var words: String {
      switch self {
      case .both: "asserted by both sides"
      case .one: "asserted by one side only"
      case .nobody: "asserted by nobody"
      }
    }
  }

  public let side: SideMark
  public let date: DateView?
  public let title: TextLink
  public let note: String?
  public let citations: Citations
  /// "after 3 days", "the same day".
  public let lag: String?
  public let assertion: Assertion
  public let assertedBy: [TextLink]
  public let disputedBy: [TextLink]

  public init(
    side: SideMark, date: DateView?, title: TextLink, note: String?, citations: Citations, lag: String?,
    assertion: Assertion, assertedBy: [TextLink], disputedBy: [TextLink]
  ) {
    self.side = side
    self.date = date
    self.title = title
    self.note = note
    self.citations = citations
    self.lag = lag
    self.assertion = assertion
    self.assertedBy = assertedBy
    self.disputedBy = disputedBy
  }

  var item: HTML {
    """
    <li><p class="when">\(side.labelled)\(date.html { ", \($0.time)" })</p>
    <p class="title">\(title.anchor)</p>
    \(note.html { "<p>\($0)\(citations.marks)</p>\n" })\
    <p class="meta">\(arrow) \(lag.html { "\($0); " })\(assertion.words)\
    \((!assertedBy.isEmpty).html(" (\(assertedBy.html(separator: ", ") { $0.anchor }))"))\
    \((!disputedBy.isEmpty).html("; disputed by \(disputedBy.html(separator: ", ") { $0.anchor })"))</p></li>

    """
  }

  private var arrow: HTML {
    """
    <svg class="arrow \(assertion.rawValue)" width="34" height="10" aria-hidden="true"><path class="line" d="M0 5h25"/>\
    <path class="tip" d="M25 1l8 4-8 4z"/></svg>
    """
  }
}

/// What a measure answers, or what answered it.
struct ResponseList {
  let responses: [ResponseView]

  var html: HTML {
    (!responses.isEmpty).html("<ul class=\"responses\">\n\(responses.html(\.item))</ul>\n")
  }
}
