internal import HTML
internal import Wording

/// A way to narrow the list of a timeline. The page carries it hidden; script shows it.
struct TimelineFilter: Sendable {
  struct Choice: Sendable {
    /// What entries carry: a side's id, a kind, a theme's id.
    let value: String
    let label: String
  }

  /// "side", "kind" or "theme": what of an entry is looked at.
  let name: String
  let label: String
  let choices: [Choice]

  /// - Parameter hasJoint: whether sides acted together.
  static func side(_ sides: [SideMark.Side], hasJoint: Bool, _ words: any Wording) -> TimelineFilter {
    let together = hasJoint ? [Choice(value: SideMark.together, label: words.site(.joint))] : []
    return TimelineFilter(
      name: "side", label: words.site(.side), choices: sides.map { Choice(value: $0.id, label: $0.label) } + together)
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
