internal import HTML

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
    \(head.html(in: frame.titleLanguage))\
    \(address.html { "<p class=\"outside\"><a href=\"\($0)\" rel=\"external\">Read it at its publisher</a></p>\n" })\
    \(twoColumns(
      """
      \(part: """
        <section aria-labelledby="sole-heading">
        <h2 id="sole-heading">Would lose its only support</h2>
        \(needed: RecordRow.list(soleSupport))\
        </section>

        """)\
      \(citing.html(\.html))
      """,
      """
      <aside aria-labelledby="facts-heading">
      <h2 id="facts-heading">Facts</h2>
      \(needed: facts.html)\
      </aside>

      """))
    """
  }
}
