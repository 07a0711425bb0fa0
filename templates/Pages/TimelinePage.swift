internal import HTML

/// Everything in order of time: of the whole dispute, of a year or of a theme.
struct TimelinePage: PageTemplate {
  static let assets: [PageAsset] = [.timeline, .filters]

  let frame: PageFrame
  let head: RecordHead
  let lenses: [Lens]
  /// What a reader may narrow the list to, with script.
  let filters: [TimelineFilter]
  let drawing: TimelineDrawing?
  let timeline: TimelineList

  func render() -> HTML {
    page(
      frame,
      head.html + Lens.row(lenses) + drawing.html(\.html)
        + section(id: "days", title: "Day by day", content: TimelineFilter.form(filters) + timeline.html))
  }
}
