internal import HTML

/// All records of a kind, in groups.
struct RecordListPage: PageTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [RecordSection]

  func render() -> HTML {
    page(
      frame,
      """
      \(head.html)\(groups.html(\.html))
      """)
  }
}
