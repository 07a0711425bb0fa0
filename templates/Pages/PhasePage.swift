internal import HTML
internal import Wording

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
    \(head.html(words, in: frame.titleLanguage))\
    \(twoColumns(
      """
      <section aria-labelledby="about-heading">
      <h2 id="about-heading">\(words.heading(.whatItIsAbout))</h2>
      \(needed: prose(body, in: frame.textLanguage))\
      </section>

      """,
      backlinks.html { $0.html(words) }))\
    \(part: """
      <section aria-labelledby="days-heading">
      <h2 id="days-heading">\(words.heading(.dayByDay))</h2>
      \(needed: timeline.html(words))\
      </section>

      """)\
    \(sources.section(words))
    """
  }
}
