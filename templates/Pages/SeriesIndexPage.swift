internal import HTML

/// The numbers over time.
struct SeriesIndexPage: PageTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [RecordSection]

  func render() -> HTML {
    page(frame, head.html + groups.html(\.html))
  }
}
