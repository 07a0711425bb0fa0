public import HTML

/// An era of the dispute.
public struct PhasePage: SectionTemplate {
  public static let assets: [PageAsset] = [.timeline]

  public let frame: PageFrame
  public let head: RecordHead
  public let body: HTML
  public let timeline: TimelineList
  public let backlinks: [RecordSection]
  public let sources: SourceList

  public init(
    frame: PageFrame, head: RecordHead, body: HTML, timeline: TimelineList, backlinks: [RecordSection],
    sources: SourceList
  ) {
    self.frame = frame
    self.head = head
    self.body = body
    self.timeline = timeline
    self.backlinks = backlinks
    self.sources = sources
  }

  public var main: HTML {
    head.html(in: frame.titleLanguage)
      + twoColumns(
        section(id: "about", title: "What it is about", content: prose(body, in: frame.textLanguage)),
        backlinks.html(\.html))
      + section(id: "days", title: "Day by day", content: timeline.html)
      + sources.section
  }
}
