internal import HTML

/// An era of the dispute.
struct PhasePage: SectionTemplate {
  static let assets: [PageAsset] = [.timeline]

  let frame: PageFrame
  let head: RecordHead
  let body: HTML
  let timeline: TimelineList
  let backlinks: [RecordSection]
  let sources: SourceList

  var main: HTML {
    """
    \(head.html(in: frame.titleLanguage))\
    \(twoColumns(
      """
      <section aria-labelledby="about-heading">
      <h2 id="about-heading">What it is about</h2>
      \(needed: prose(body, in: frame.textLanguage))\
      </section>

      """,
      backlinks.html(\.html)))\
    \(part: """
      <section aria-labelledby="days-heading">
      <h2 id="days-heading">Day by day</h2>
      \(needed: timeline.html)\
      </section>

      """)\
    \(sources.section)
    """
  }
}
