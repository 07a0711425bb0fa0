internal import HTML

/// Every statement, by year.
struct StatementIndexPage: PageTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [RecordSection]

  init(frame: PageFrame, head: RecordHead, groups: [RecordSection]) {
    self.frame = frame
    self.head = head
    self.groups = groups
  }

  func render() -> HTML {
    page(frame, head.html + groups.html(\.html))
  }
}
