internal import HTML

/// A thread through the dispute.
struct ThemePage: SectionTemplate {
  static let assets: [PageAsset] = [.timeline]

  let frame: PageFrame
  let head: RecordHead
  let lenses: [Lens]
  let body: HTML
  let measures: RowStrips?
  /// By kind.
  let records: [RecordSection]
  let backlinks: [RecordSection]
  let sources: SourceList

  var main: HTML {
    """
    \(head.html(in: frame.titleLanguage))\
    \(Lens.row(lenses))\
    \(twoColumns(
      """
      <section aria-labelledby="about-heading">
      <h2 id="about-heading">What it is about</h2>
      \(needed: prose(body, in: frame.textLanguage))\
      </section>

      """,
      backlinks.html(\.html)))\
    \(part: """
      <section aria-labelledby="measures-heading">
      <h2 id="measures-heading">Measures</h2>
      \(needed: measures.html(\.html))\
      </section>

      """)\
    \(records.html(\.html))\
    \(sources.section)
    """
  }
}
