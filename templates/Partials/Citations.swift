internal import Dossiers
internal import HTML
internal import Wording

/// The numbered citations at one place: `[1, 2]`.
struct Citations: Sendable {
  struct Mark: Sendable {
    /// Of the source in the page's list, from 1.
    let number: Int
    /// The id of this place, to which the list leads back.
    let anchor: String
    /// What is cited of it: "p. 3".
    var locator: String? = nil
  }

  let list: [Mark]

  init(_ list: [Mark]) {
    self.list = list
  }

  /// U+2060 keeps the mark on the line of the word before it.
  func marks(_ words: any Wording) -> HTML {
    """
    \u{2060}<span class="citations">[\(needed: list.html(separator: "\(words.mark(.list))") { mark($0, words) })]</span>
    """
  }

  private func mark(_ mark: Mark, _ words: any Wording) -> HTML {
    """
    <a href="\(Link.fragment("source-\(mark.number)"))" id="\(mark.anchor)">\(mark.number)\(mark.locator.html { "\(words.mark(.list))\($0)" })</a>
    """
  }
}

/// The sources of a page, numbered, each with the way back to where it is cited.
struct SourceList: Sendable {
  struct Row: Sendable {
    let number: Int
    /// To the source's own page.
    let title: TextLink
    /// "The White House, 1 February 2025. Official text."
    let detail: String
    let isNotSeenInFull: Bool
    /// Letters with the ids of the citing places.
    let uses: [(letter: String, anchor: String)]
  }

  let rows: [Row]
  /// How many sources each side's account rests on; only on question pages.
  var counts: [(side: SideMark, text: String)] = []
  /// Of a section whose document has the list: its numbers there.
  var numbers = Citations([])

  func section(_ words: any Wording) -> HTML {
    let title = words.kind(.many(.source, .label))
    if !numbers.list.isEmpty { return "<p class=\"numbers\">\(title) \(numbers.marks(words))</p>\n" }
    return """
      <section class="sources" aria-labelledby="sources-heading">
      <h2 id="sources-heading">\(title)</h2>
      \(part: """
        <p class="counts">\(needed: counts.html { "\($0.side.labelled(words)) \($0.text) " })</p>

        """)\
      <ol>
      \(needed: rows.html { row($0, words) })\
      </ol>
      </section>

      """
  }

  private func row(_ row: Row, _ words: any Wording) -> HTML {
    """
    <li id="source-\(row.number)">\(row.title.anchor) <span class="meta">\(row.detail)\
    \(row.isNotSeenInFull.html(" \(words.source(.notSeenInFull))"))\
    \(part: " \(needed: places(of: row, words))")</span></li>

    """
  }

  private func places(of row: Row, _ words: any Wording) -> HTML {
    if row.uses.isEmpty { return .empty }
    let letters = row.uses.html(separator: " ") { letter, anchor in
      """
      <a href="\(Link.fragment(anchor))">\(letter)</a>
      """
    }
    return sentence(around: letters) { words.source(.citedAt($0)) }
  }
}

extension SourceList {
  /// The sources of a section, by their numbers in the list of its document.
  init(ofSection numbers: Citations) {
    self.init(rows: [], numbers: numbers)
  }
}

/// How sure: computed from the sources.
enum CorroborationView: Sendable, Hashable {
  case official
  /// An official text that nobody here has opened.
  case unreadOfficial
  case independent(Int)
  case single
  case unsourced

  func html(_ words: any Wording) -> HTML {
    switch self {
    case .official: box("§", "\(words.source(.official))")
    case .unreadOfficial: box("§", "\(words.source(.knownThroughOthers))")
    // The number is hidden with its box; whoever listens hears it in the words.
    case .independent(let count):
      box(words.number(count), "<span class=\"hidden\">\(words.number(count)) </span>\(words.source(.independent))")
    case .single: box(words.number(1), "\(words.source(.single))")
    case .unsourced: "<span class=\"meta\">\(words.source(.unsourced))</span>"
    }
  }

  private func box(_ sign: String, _ words: HTML) -> HTML {
    "<span class=\"sure\"><span class=\"sign\" aria-hidden=\"true\">\(sign)</span> \(words)</span>"
  }
}
