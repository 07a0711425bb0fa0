public import HTML

/// Everything in order of time: of the whole dispute, of a year or of a theme.
public struct TimelinePage: PageTemplate {
  public static let assets: [PageAsset] = [.timeline]

  public let frame: PageFrame
  public let head: RecordHead
  public let lenses: [Lens]
  public let timeline: TimelineList

  public init(frame: PageFrame, head: RecordHead, lenses: [Lens], timeline: TimelineList) {
    self.frame = frame
    self.head = head
    self.lenses = lenses
    self.timeline = timeline
  }

  public func render() -> HTML {
    page(frame, head.html + Lens.row(lenses) + section(id: "days", title: "Day by day", content: timeline.html))
  }
}
