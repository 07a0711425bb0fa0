internal import HTML

/// Every measure as a bar, by side.
struct MeasureIndexPage: PageTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [StripSection]

  func render() -> HTML {
    page(frame, head.html + groups.html { section(id: $0.id, title: $0.title, content: $0.strips.html) })
  }
}

/// The measures of a side.
struct StripSection: Sendable {
  /// Unique on the page.
  let id: String
  let title: String
  let strips: RowStrips
}
