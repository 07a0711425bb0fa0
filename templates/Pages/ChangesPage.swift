internal import HTML
internal import Wording

/// What was changed in the dossier itself, for readers who come back.
struct ChangesPage: FramedTemplate {
  let frame: PageFrame
  let head: RecordHead
  /// The latest first.
  let days: [DayGroup]

  var main: HTML {
    """
    \(head.html(words))\
    \(part: """
      <section aria-labelledby="days-heading">
      <h2 id="days-heading">\(words.heading(.dayByDay))</h2>
      \(needed: DayGroup.list(days, words))\
      </section>

      """)
    """
  }
}
