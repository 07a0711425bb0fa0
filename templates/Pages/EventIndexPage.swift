internal import HTML

/// Every event, by year.
struct EventIndexPage: PageTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [RecordSection]

  func render() -> HTML {
    page(frame, head.html + groups.html(\.html))
  }
}
