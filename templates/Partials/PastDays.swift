internal import Dossiers
internal import HTML
internal import Wording

/// A year in the list of days.
struct PastYear: Sendable {
  /// "2025"
  let title: String
  /// The latest first.
  var months: [PastMonth]

  /// Unique on the page.
  var id: String { "year-\(title)" }

  func html(_ words: any Wording) -> HTML {
    """
    <section aria-labelledby="\(id)-heading">
    <h2 id="\(id)-heading">\(title)</h2>
    \(needed: months.html { $0.html(words) })\
    </section>

    """
  }
}

/// A month in the list of days.
struct PastMonth: Sendable {
  /// "April 2025"
  let title: String
  /// The latest first.
  var days: [PastDay]

  fileprivate func html(_ words: any Wording) -> HTML {
    """
    <h3>\(title)</h3>
    <ol class="past-days">
    \(days.html { $0.item(words) })\
    </ol>

    """
  }
}

/// A day with what changed on it.
struct PastDay: Sendable {
  /// A step of a measure. Script reads from it what stood then, so that the list is all it needs.
  struct Entry: Sendable {
    let side: SideMark
    let title: TextLink
    let status: StatusView
    /// "▲ 84 → 125%"; may be empty.
    let detail: String
    /// What the step rests on, with the mark before it: " · reported by the press".
    var remark: String? = nil
    /// What stood after it, in words that are the same where the state is: "In force, 125%".
    let state: String

    fileprivate func item(_ words: any Wording) -> HTML {
      """
      <li class="\(side.slug)" data-state="\(state)">\(side.spoken(words)) \(title.anchor) \
      <span class="meta">\(status.labelled)\((!detail.isEmpty).html(" \(detail)"))\(remark ?? "")</span></li>

      """
    }
  }

  let date: DateView
  /// Nil where the day has no page of its own.
  let link: Link?
  let entries: [Entry]
  /// What is said where nothing changed.
  let note: String?

  fileprivate func item(_ words: any Wording) -> HTML {
    """
    <li><p class="date">\(link.map { "<a href=\"\($0)\">\(date.time)</a>" } ?? date.time)</p>\
    \(part: """
      <ul>
      \(needed: entries.html { $0.item(words) })\
      </ul>
      """)\
    \(note.html { "<p class=\"meta\">\($0)</p>" })</li>

    """
  }
}

/// Two ways to any day, for readers whose browser runs scripts: the script shows them, and fills them with what the
/// list of days says.
struct DayTools {
  /// As ISO 8601 has them: what the fields offer.
  let first: String
  let last: String

  func html(_ words: any Wording) -> HTML {
    """
    <div class="day-tools" hidden>
    <section aria-labelledby="find-heading">
    <h2 id="find-heading">\(words.dayTool(.findDay))</h2>
    <form class="fields" novalidate>
    \(field(words.dayTool(.day), name: "day"))
    <button type="submit">\(words.dayTool(.showDay))</button>
    <p role="status"></p>
    </form>
    </section>
    <section aria-labelledby="compare-heading">
    <h2 id="compare-heading">\(words.dayTool(.compareDays))</h2>
    <form class="fields" novalidate>
    \(field(words.dayTool(.from), name: "from"))
    \(field(words.dayTool(.to), name: "to"))
    <button type="submit">\(words.dayTool(.compare))</button>
    <p role="status"></p>
    </form>
    <div class="table" role="region" aria-labelledby="compare-heading" tabindex="0" hidden><table>
    <thead><tr><th scope="col">\(words.kind(.one(.measure, .label)))</th><th scope="col"></th><th scope="col"></th></tr></thead>
    <tbody></tbody></table></div>
    </section>
    </div>

    """
  }

  private func field(_ label: String, name: HTML) -> HTML {
    "<label>\(label) <input type=\"date\" name=\"\(name)\" min=\"\(first)\" max=\"\(last)\"></label>"
  }
}
