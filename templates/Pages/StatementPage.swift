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

  init(
    frame: PageFrame, head: RecordHead, keyLine: KeyLine, side: SideMark?, body: HTML, quote: String?,
    localQuotes: [LocalText], about: [RecordRow], facts: Facts, backlinks: [RecordSection], sources: SourceList
  ) {
    self.frame = frame
    self.head = head
    self.keyLine = keyLine
    self.side = side
    self.body = body
    self.quote = quote
    self.localQuotes = localQuotes
    self.about = about
    self.facts = facts
    self.backlinks = backlinks
    self.sources = sources
  }

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
