internal import HTML

/// Everybody who acts, by side.
struct ActorIndexPage: PageTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [RecordSection]

  func render() -> HTML {
    page(frame, head.html + groups.html(\.html))
  }
}
