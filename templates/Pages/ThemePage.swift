public import HTML

/// A thread through the dispute.
public struct ThemePage: SectionTemplate {
  public static let assets: [PageAsset] = [.timeline]

  public let frame: PageFrame
  public let head: RecordHead
  public let lenses: [Lens]
  public let body: HTML
  public let measures: RowStrips?
  /// By kind.
  public let records: [RecordSection]
  public let backlinks: [RecordSection]
  public let sources: SourceList

  public init(
    frame: PageFrame, head: RecordHead, lenses: [Lens], body: HTML, measures: RowStrips?, records: [RecordSection],
    backlinks: [RecordSection], sources: SourceList
  ) {
    self.frame = frame
    self.head = head
    self.lenses = lenses
    self.body = body
    self.measures = measures
    self.records = records
    self.backlinks = backlinks
    self.sources = sources
  }

  public var main: HTML {
    head.html(in: frame.titleLanguage) + Lens.row(lenses)
      + twoColumns(
        section(id: "about", title: "What it is about", content: prose(body, in: frame.textLanguage)),
        backlinks.html(\.html))
      + section(id: "measures", title: "Measures", content: measures.html(\.html))
      + records.html(\.html) + sources.section
  }
}
