internal import HTML

/// Every statement, by year.
struct StatementIndexPage: FramedTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [RecordSection]

  var main: HTML {
    """
    \(head.html)\
    \(groups.html(\.html))
    """
  }
}
