internal import HTML

/// The works cited, by grade.
struct SourceIndexPage: PageTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [RecordSection]

  func render() -> HTML {
    page(frame, head.html + groups.html(\.html))
  }
}
