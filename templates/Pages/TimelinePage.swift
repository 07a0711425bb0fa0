public import HTML

/// Everything in order of time: of the whole dispute, of a year or of a theme.
public struct TimelinePage: PageTemplate {
  public static let assets: [PageAsset] = [.timeline, .filters]

  public let frame: PageFrame
  public let head: RecordHead
  public let lenses: [Lens]
  /// What a reader may narrow the list to, with script.
  public let filters: [TimelineFilter]
  public let drawing: TimelineDrawing?
  public let timeline: TimelineList

  public init(
    frame: PageFrame, head: RecordHead, lenses: [Lens], filters: [TimelineFilter], drawing: TimelineDrawing?,
    timeline: TimelineList
  ) {
    self.frame = frame
    self.head = head
    self.lenses = lenses
    self.filters = filters
    self.drawing = drawing
    self.timeline = timeline
  }

  public func render() -> HTML {
    page(
      frame,
      head.html + Lens.row(lenses) + drawing.html(\.html)
        + section(id: "days", title: "Day by day", content: TimelineFilter.form(filters) + timeline.html))
  }
}
