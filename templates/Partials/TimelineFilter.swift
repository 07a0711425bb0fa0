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
    """
    <form class="filters" hidden>
    \(needed: filters.filter { $0.choices.count > 1 }.html(\.field))\
    <output class="meta"></output>
    </form>

    """
  }

  private var field: HTML {
    """
    <label><span class="meta">\(label)</span> <select name="\(name)"><option value="">All</option>\
    \(choices.html { "<option value=\"\($0.value)\">\($0.label)</option>" })</select></label>

    """
  }
}
