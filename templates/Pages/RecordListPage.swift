internal import HTML

/// All records of a kind, in groups.
struct RecordListPage: FramedTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [RecordSection]

  var main: HTML {
    """
    \(head.html(words))\
    \(groups.html { $0.html(words) })
    """
  }
}
