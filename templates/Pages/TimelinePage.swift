internal import HTML
internal import Wording

/// Everything in order of time: of the whole dispute, of a year or of a theme.
struct TimelinePage: FramedTemplate {
  static let assets: [PageAsset] = [.timeline, .filters]

  let frame: PageFrame
  let head: RecordHead
  let lenses: [Lens]
  /// What a reader may narrow the list to, with script.
  let filters: [TimelineFilter]
  let drawing: TimelineDrawing?
  let timeline: TimelineList

  var main: HTML {
    """
    \(head.html(words))\
    \(Lens.row(lenses, words))\
    \(drawing.html { $0.html(words) })\
    \(part: """
      <section aria-labelledby="days-heading">
      <h2 id="days-heading">\(words.heading(.dayByDay))</h2>
      \(needed: TimelineFilter.form(filters, words))\
      \(needed: timeline.html(words))\
      </section>

      """)
    """
  }
}
