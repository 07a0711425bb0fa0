internal import HTML

/// What somebody said.
struct StatementPage: SectionTemplate {
  static let assets: [PageAsset] = [.record]

  let frame: PageFrame
  let head: RecordHead
  let keyLine: KeyLine
  let side: SideMark?
  /// A paraphrase.
  let body: HTML
  /// Short verbatim words.
  let quote: String?
  let localQuotes: [LocalText]
  let about: [RecordRow]
  let facts: Facts
  let backlinks: [RecordSection]
  let sources: SourceList

  var main: HTML {
    """
    \(head.html(in: frame.titleLanguage))\
    \(keyLine.html)\
    \(twoColumns(
      """
      \(part: """
        <section aria-labelledby="said-heading">
        <h2 id="said-heading">What was said</h2>
        \(needed: quote.html(quotation))\
        \(needed: prose(body, in: frame.textLanguage))\
        </section>

        """)\
      \(part: """
        <section aria-labelledby="about-heading">
        <h2 id="about-heading">About</h2>
        \(needed: RecordRow.list(about))\
        </section>

        """)
      """,
      """
      \(part: """
        <aside aria-labelledby="facts-heading">
        <h2 id="facts-heading">Facts</h2>
        \(needed: facts.html)\
        </aside>

        """)\
      \(backlinks.html(\.html))
      """))\
    \(sources.section)
    """
  }

  private func quotation(_ quote: String) -> HTML {
    """
    <blockquote class="\(side?.slug ?? "joint")"><p\(inLanguage(frame.textLanguage))>“\(quote)”</p>\(localQuotes.html { "<p>\($0.span)</p>" })</blockquote>

    """
  }
}
