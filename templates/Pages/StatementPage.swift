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
    head.html(in: frame.titleLanguage) + keyLine.html
      + twoColumns(
        section(id: "said", title: "What was said", content: quotation + prose(body, in: frame.textLanguage))
          + RecordSection(id: "about", title: "About", rows: about).html,
        aside(id: "facts", title: "Facts", content: facts.html) + backlinks.html(\.html))
      + sources.section
  }

  private var quotation: HTML {
    quote.html { quote in
      """
      <blockquote class="\(side?.slug ?? "joint")"><p\(inLanguage(frame.textLanguage))>“\(quote)”</p>\(localQuotes.html { "<p>\($0.span)</p>" })</blockquote>

      """
    }
  }
}
