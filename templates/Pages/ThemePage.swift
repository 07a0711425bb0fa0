internal import Dossiers
internal import HTML
internal import Wording

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
    \(head.html(words, in: frame.titleLanguage))\
    \(Lens.row(lenses, words))\
    \(twoColumns(
      """
      <section aria-labelledby="about-heading">
      <h2 id="about-heading">\(words.heading(.whatItIsAbout))</h2>
      \(needed: prose(body, in: frame.textLanguage))\
      </section>

      """,
      backlinks.html { $0.html(words) }))\
    \(part: """
      <section aria-labelledby="measures-heading">
      <h2 id="measures-heading">\(words.kind(.many(.measure, .label)))</h2>
      \(needed: measures.html { $0.html(words) })\
      </section>

      """)\
    \(records.html { $0.html(words) })\
    \(sources.section(words))
    """
  }
}
