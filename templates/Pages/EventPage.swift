public import HTML

/// Something that happened: where, who took part, what changed that day.
public struct EventPage: SectionTemplate {
  public static let assets: [PageAsset] = [.record]

  public let frame: PageFrame
  public let head: RecordHead
  public let keyLine: KeyLine
  public let body: HTML
  /// The measures that it touched.
  public let measures: [RecordRow]
  /// Transitions of those days.
  public let changes: [RecordRow]
  public let facts: Facts
  public let backlinks: [RecordSection]
  public let sources: SourceList

  public init(
    frame: PageFrame, head: RecordHead, keyLine: KeyLine, body: HTML, measures: [RecordRow], changes: [RecordRow],
    facts: Facts, backlinks: [RecordSection], sources: SourceList
  ) {
    self.frame = frame
    self.head = head
    self.keyLine = keyLine
    self.body = body
    self.measures = measures
    self.changes = changes
    self.facts = facts
    self.backlinks = backlinks
    self.sources = sources
  }

  public var main: HTML {
    head.html(in: frame.titleLanguage) + keyLine.html
      + twoColumns(
        section(id: "account", title: "What happened", content: prose(body, in: frame.textLanguage))
          + RecordSection(id: "changes", title: "What changed then", rows: changes).html
          + RecordSection(id: "measures", title: "Measures", rows: measures).html,
        aside(id: "facts", title: "Facts", content: facts.html) + backlinks.html(\.html))
      + sources.section
  }
}
