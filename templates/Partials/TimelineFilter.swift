internal import HTML
internal import Wording

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

  static func side(_ marks: [SideMark], _ words: any Wording) -> TimelineFilter {
    TimelineFilter(
      name: "side", label: words.site(.side), choices: marks.map { Choice(value: $0.slug, label: $0.label(words)) })
  }

  /// A filter with one choice narrows nothing.
  static func form(_ filters: [TimelineFilter], _ words: any Wording) -> HTML {
    """
    <form class="filters" hidden>
    \(needed: filters.filter { $0.choices.count > 1 }.html { $0.field(words) })\
    <output class="meta"></output>
    </form>

    """
  }

  private func field(_ words: any Wording) -> HTML {
    """
    <label><span class="meta">\(label)</span> <select name="\(name)"><option value="">\(words.site(.all))</option>\
    \(choices.html { "<option value=\"\($0.value)\">\($0.label)</option>" })</select></label>

    """
  }
}
