internal import HTML

/// The works cited, by grade.
struct SourceIndexPage: PageTemplate {
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
