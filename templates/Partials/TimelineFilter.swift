internal import HTML

/// A way to narrow the list of a timeline. The page carries it hidden; script shows it.
struct TimelineFilter: Sendable {
  struct Choice: Sendable {
    /// What entries carry: a side's class, a kind, a theme's id.
    let value: String
    let label: String
  }

  /// "side", "kind" or "theme": what of an entry is looked at.
  let name: String
  let label: String
  let choices: [Choice]

  static func side(_ marks: [SideMark]) -> TimelineFilter {
    TimelineFilter(name: "side", label: "Side", choices: marks.map { Choice(value: $0.slug, label: $0.label) })
  }

  /// A filter with one choice narrows nothing.
  static func form(_ filters: [TimelineFilter]) -> HTML {
    let shown = filters.filter { $0.choices.count > 1 }
    return (!shown.isEmpty).html(
      """
      <form class="filters" hidden>
      \(shown.html { filter in
        """
        <label><span class="meta">\(filter.label)</span> <select name="\(filter.name)"><option value="">All</option>\
        \(filter.choices.html { "<option value=\"\($0.value)\">\($0.label)</option>" })</select></label>

        """
      })<output class="meta"></output>
      </form>

      """)
  }
}
