internal import HTML
internal import Wording

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
    \(head.html(words, in: frame.titleLanguage))\
    \(keyLine.html)\
    \(twoColumns(
      """
      \(part: """
        <section aria-labelledby="said-heading">
        <h2 id="said-heading">\(words.heading(.whatWasSaid))</h2>
        \(needed: quote.html(quotation))\
        \(needed: prose(body, in: frame.textLanguage))\
        </section>

        """)\
      \(part: """
        <section aria-labelledby="about-heading">
        <h2 id="about-heading">\(words.heading(.about))</h2>
        \(needed: RecordRow.list(about, words))\
        </section>

        """)
      """,
      """
      \(part: """
        <aside aria-labelledby="facts-heading">
        <h2 id="facts-heading">\(words.heading(.facts))</h2>
        \(needed: facts.html)\
        </aside>

        """)\
      \(backlinks.html { $0.html(words) })
      """))\
    \(sources.section(words))
    """
  }

  private func quotation(_ quote: String) -> HTML {
    """
    <blockquote class="\(side?.slug ?? "joint")"><p\(inLanguage(frame.textLanguage))>\(words.mark(.openingQuote))\(quote)\(words.mark(.closingQuote))</p>\(localQuotes.html { "<p>\($0.span)</p>" })</blockquote>

    """
  }
}
