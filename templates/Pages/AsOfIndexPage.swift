public import HTML

/// Every day on which something changed: the way to what stood on any day.
public struct AsOfIndexPage: PageTemplate {
  public static let assets: [PageAsset] = [.timeline, .fields, .days, .compare]

  public let frame: PageFrame
  public let head: RecordHead
  /// What is said where not every day has a page.
  public let note: String?
  /// The days between which readers may choose, as ISO 8601 has them.
  public let first: String
  public let last: String
  public let lenses: [Lens]
  /// The latest first.
  public let years: [PastYear]

  public init(
    frame: PageFrame, head: RecordHead, note: String?, first: String, last: String, lenses: [Lens], years: [PastYear]
  ) {
    self.frame = frame
    self.head = head
    self.note = note
    self.first = first
    self.last = last
    self.lenses = lenses
    self.years = years
  }

  public func render() -> HTML {
    page(
      frame,
      head.html + note.html { "<p class=\"meta\">\($0)</p>\n" } + DayTools(first: first, last: last).html
        + Lens.row(lenses) + years.html(\.html))
  }
}
