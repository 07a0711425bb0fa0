public import HTML

/// A page beside the records: the method, about.
public struct FreePageTemplate: SectionTemplate {
  public let frame: PageFrame
  public let head: RecordHead
  public let body: HTML
  public let sources: SourceList

  public init(frame: PageFrame, head: RecordHead, body: HTML, sources: SourceList) {
    self.frame = frame
    self.head = head
    self.body = body
    self.sources = sources
  }

  public var main: HTML {
    head.html(in: frame.titleLanguage) + prose(body, in: frame.textLanguage) + sources.section
  }
}
