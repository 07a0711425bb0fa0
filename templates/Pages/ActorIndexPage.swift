internal import HTML

/// Everybody who acts, by side.
struct ActorIndexPage: FramedTemplate {
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
