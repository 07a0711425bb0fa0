internal import HTML

/// The numbers over time.
struct SeriesIndexPage: FramedTemplate {
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
