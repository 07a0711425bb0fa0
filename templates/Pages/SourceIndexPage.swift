internal import HTML

/// The works cited, by grade.
struct SourceIndexPage: FramedTemplate {
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
