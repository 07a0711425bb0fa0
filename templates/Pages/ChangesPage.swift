public import HTML

/// What was changed in the dossier itself, for readers who come back.
public struct ChangesPage: PageTemplate {
  public let frame: PageFrame
  public let head: RecordHead
  /// The latest first.
  public let days: [DayGroup]

  public init(frame: PageFrame, head: RecordHead, days: [DayGroup]) {
    self.frame = frame
    self.head = head
    self.days = days
  }

  public func render() -> HTML {
    page(frame, head.html + section(id: "days", title: "Day by day", content: dayList(days)))
  }
}
