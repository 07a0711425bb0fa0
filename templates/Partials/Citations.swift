internal import HTML

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
  var marks: HTML {
    """
    \u{2060}<span class="citations">[\(needed: list.html(separator: ", ", mark))]</span>
    """
  }

  private func mark(_ mark: Mark) -> HTML {
    """
    <a href="\(Link.fragment("source-\(mark.number)"))" id="\(mark.anchor)">\(mark.number)\(mark.locator.html { ", \($0)" })</a>
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

  var section: HTML {
    if !numbers.list.isEmpty { return "<p class=\"numbers\">Sources \(numbers.marks)</p>\n" }
    return """
      <section class="sources" aria-labelledby="sources-heading">
      <h2 id="sources-heading">Sources</h2>
      \(part: """
        <p class="counts">\(needed: counts.html { "\($0.side.labelled) \($0.text) " })</p>

        """)\
      <ol>
      \(needed: rows.html(row))\
      </ol>
      </section>

      """
  }

  private func row(_ row: Row) -> HTML {
    """
    <li id="source-\(row.number)">\(row.title.anchor) <span class="meta">\(row.detail)\
    \(row.isNotSeenInFull.html(" Report not seen in full."))\
    \(part: " Cited at \(needed: uses(of: row))")</span></li>

    """
  }

  private func uses(of row: Row) -> HTML {
    row.uses.html(separator: " ") { letter, anchor in
      """
      <a href="\(Link.fragment(anchor))">\(letter)</a>
      """
    }
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

  var html: HTML {
    switch self {
    case .official: box("§", "Official text")
    case .unreadOfficial: box("§", "Official text, known through others")
    case .independent(let count): box(String(count), "Independent publishers")
    case .single: box("1", "Single source")
    case .unsourced: "<span class=\"meta\">No source given</span>"
    }
  }

  private func box(_ sign: String, _ words: String) -> HTML {
    "<span class=\"sure\"><span class=\"sign\" aria-hidden=\"true\">\(sign)</span> \(prefix)\(words)</span>"
  }

  /// The number is hidden with its box; whoever listens hears it in the words.
  private var prefix: HTML {
    if case .independent(let count) = self { "<span class=\"hidden\">\(count) </span>" } else { "" }
  }
}
