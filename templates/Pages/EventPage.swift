internal import HTML

/// Something that happened: where, who took part, what changed that day.
struct EventPage: SectionTemplate {
  static let assets: [PageAsset] = [.record]

  let frame: PageFrame
  let head: RecordHead
  let keyLine: KeyLine
  let body: HTML
  /// The measures that it touched.
  let measures: [RecordRow]
  /// Transitions of those days.
  let changes: [RecordRow]
  let facts: Facts
  let backlinks: [RecordSection]
  let sources: SourceList

  var main: HTML {
    head.html(in: frame.titleLanguage) + keyLine.html
      + twoColumns(
        section(id: "account", title: "What happened", content: prose(body, in: frame.textLanguage))
          + RecordSection(id: "changes", title: "What changed then", rows: changes).html
          + RecordSection(id: "measures", title: "Measures", rows: measures).html,
        aside(id: "facts", title: "Facts", content: facts.html) + backlinks.html(\.html))
      + sources.section
  }
}
