internal import HTML
internal import Wording

/// A work cited: who relies on it, and what would lose its only support without it.
struct SourcePage: FramedTemplate {
  let frame: PageFrame
  let head: RecordHead
  let facts: Facts
  /// The work itself, outside the site.
  let address: Link?
  /// What cites nothing else.
  let soleSupport: [RecordRow]
  /// By kind.
  let citing: [RecordSection]

  var main: HTML {
    """
    \(head.html(words, in: frame.titleLanguage))\
    \(address.html { "<p class=\"outside\"><a href=\"\($0)\" rel=\"external\">\(words.source(.readAtPublisher))</a></p>\n" })\
    \(twoColumns(
      """
      \(part: """
        <section aria-labelledby="sole-heading">
        <h2 id="sole-heading">\(words.heading(.soleSupport))</h2>
        \(needed: RecordRow.list(soleSupport, words))\
        </section>

        """)\
      \(citing.html { $0.html(words) })
      """,
      """
      <aside aria-labelledby="facts-heading">
      <h2 id="facts-heading">\(words.heading(.facts))</h2>
      \(needed: facts.html)\
      </aside>

      """))
    """
  }
}
