internal import HTML

/// The threads through the dispute.
struct ThemeIndexPage: PageTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [RecordSection]

  func render() -> HTML {
    page(frame, head.html + groups.html(\.html))
  }
}
