internal import HTML

/// An era of the dispute.
struct PhasePage: SectionTemplate {
  static let assets: [PageAsset] = [.timeline]

  let frame: PageFrame
  let head: RecordHead
  let body: HTML
  let timeline: TimelineList
  let backlinks: [RecordSection]
  let sources: SourceList

  var main: HTML {
    head.html(in: frame.titleLanguage)
      + twoColumns(
        section(id: "about", title: "What it is about", content: prose(body, in: frame.textLanguage)),
        backlinks.html(\.html))
      + section(id: "days", title: "Day by day", content: timeline.html)
      + sources.section
  }
}
