internal import HTML
internal import Wording

/// A step of a measure on a day: what it led to, and from what.
struct DayChange: Sendable {
  let side: SideMark
  let title: TextLink
  let status: StatusView
  /// "▲ 84 → 125%", or "10%".
  let rate: String?
  /// "announced, act not found", where it rests on no act.
  var basis: String? = nil
  /// "a further 24 points held back until 10 Nov 2026"
  var held: String? = nil
  /// "was announced", "first step"; nil where the status is the same as before.
  let before: String?
  /// Where the step is not dated to the day: "June 2025, month only".
  let date: DateView?
  let note: HTML?
  let citations: Citations

  static func list(_ changes: [DayChange], _ words: any Wording) -> HTML {
    """
    <ol class="transitions day-changes">
    \(needed: changes.html { $0.item(words) })\
    </ol>

    """
  }

  private var details: [String] { [basis, rate, held].compactMap(\.self) }

  private func item(_ words: any Wording) -> HTML {
    """
    <li class="\(side.slug)"><span class="measure">\(side.spoken(words)) \(title.anchor)\
    \(date.html { " <span class=\"meta\">\($0.time)</span>" })</span>\
    <span class="state">\(status.labelled)\(details.html { " <span class=\"rate\">\($0)</span>" })\
    \(before.html { " <span class=\"rate\">\($0)</span>" })</span>\
    <p>\(note ?? .empty)\(citations.marks(words))</p></li>

    """
  }
}

/// How many measures stand in each state: states as rows, sides as columns.
struct StatusCounts: Sendable {
  struct Row: Sendable {
    let status: StatusView
    /// As many as there are columns.
    let counts: [Int]
  }

  let columns: [SideMark]
  let rows: [Row]
  /// Nil where there is no list of measures.
  let all: TextLink?

  func html(_ words: any Wording) -> HTML {
    """
    <div class="table" role="region" aria-label="\(words.list(.byStateAndSide))" tabindex="0"><table>
    <thead><tr><th scope="col">\(words.list(.state))</th>\(columns.html { "<th scope=\"col\" class=\"right\">\($0.labelled(words))</th>" })</tr></thead>
    <tbody>
    \(rows.html { "<tr><th scope=\"row\">\($0.status.labelled)</th>\($0.counts.html { "<td class=\"right\">\(words.number($0))</td>" })</tr>\n" })\
    </tbody></table></div>
    \(all.html { "<p class=\"meta\">\($0.anchor)</p>" })

    """
  }
}
