internal import HTML

/// A year in the list of days.
struct PastYear: Sendable {
  /// "2025"
  let title: String
  /// The latest first.
  var months: [PastMonth]

  /// Unique on the page.
  var id: String { "year-\(title)" }

  var html: HTML {
    """
    <section aria-labelledby="\(id)-heading">
    <h2 id="\(id)-heading">\(title)</h2>
    \(needed: months.html(\.html))\
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

  fileprivate var html: HTML {
    """
    <h3>\(title)</h3>
    <ol class="past-days">
    \(days.html(\.item))\
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
    /// "▲ 84 → 125%"
    let detail: String?
    /// What stood after it, in words that are the same where the state is: "In force, 125%".
    let state: String

    fileprivate var item: HTML {
      """
      <li class="\(side.slug)" data-state="\(state)">\(side.spoken) \(title.anchor) \
      <span class="meta">\(status.labelled)\(detail.html { " \($0)" })</span></li>

      """
    }
  }

  let date: DateView
  /// Nil where the day has no page of its own.
  let link: Link?
  let entries: [Entry]
  /// What is said where nothing changed.
  let note: String?

  fileprivate var item: HTML {
    """
    <li><p class="date">\(link.map { "<a href=\"\($0)\">\(date.time)</a>" } ?? date.time)</p>\
    \(part: """
      <ul>
      \(needed: entries.html(\.item))\
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

  var html: HTML {
    """
    <div class="day-tools" hidden>
    <section aria-labelledby="find-heading">
    <h2 id="find-heading">Find a day</h2>
    <form class="fields" novalidate>
    \(field("Day", name: "day"))
    <button type="submit">Show what stood</button>
    <p role="status"></p>
    </form>
    </section>
    <section aria-labelledby="compare-heading">
    <h2 id="compare-heading">Compare two days</h2>
    <form class="fields" novalidate>
    \(field("From", name: "from"))
    \(field("To", name: "to"))
    <button type="submit">Compare</button>
    <p role="status"></p>
    </form>
    <div class="table" role="region" aria-labelledby="compare-heading" tabindex="0" hidden><table>
    <thead><tr><th scope="col">Measure</th><th scope="col"></th><th scope="col"></th></tr></thead>
    <tbody></tbody></table></div>
    </section>
    </div>

    """
  }

  private func field(_ label: HTML, name: HTML) -> HTML {
    "<label>\(label) <input type=\"date\" name=\"\(name)\" min=\"\(first)\" max=\"\(last)\"></label>"
  }
}
