public import HTML

/// Every measure as a bar, by side.
public struct MeasureIndexPage: PageTemplate {
  public let frame: PageFrame
  public let head: RecordHead
  public let groups: [StripSection]

  public init(frame: PageFrame, head: RecordHead, groups: [StripSection]) {
    self.frame = frame
    self.head = head
    self.groups = groups
  }

  public func render() -> HTML {
    page(frame, head.html + groups.html { section(id: $0.id, title: $0.title, content: $0.strips.html) })
  }
}

/// The measures of a side.
public struct StripSection: Sendable {
  /// Unique on the page.
  public let id: String
  public let title: String
  public let strips: RowStrips

  public init(id: String, title: String, strips: RowStrips) {
    self.id = id
    self.title = title
    self.strips = strips
  }
}
