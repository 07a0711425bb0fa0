public import HTML

/// The threads through the dispute.
public struct ThemeIndexPage: PageTemplate {
  public let frame: PageFrame
  public let head: RecordHead
  public let groups: [RecordSection]

  public init(frame: PageFrame, head: RecordHead, groups: [RecordSection]) {
    self.frame = frame
    self.head = head
    self.groups = groups
  }

  public func render() -> HTML {
    page(frame, head.html + groups.html(\.html))
  }
}
