internal import HTML

/// Every event, by year.
struct EventIndexPage: FramedTemplate {
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
