public import HTML

/// Everybody who acts, by side.
public struct ActorIndexPage: PageTemplate {
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
