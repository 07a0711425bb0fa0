internal import HTML

/// A thread through the dispute.
struct ThemePage: SectionTemplate {
  static let assets: [PageAsset] = [.timeline]

  let frame: PageFrame
  let head: RecordHead
  let lenses: [Lens]
  let body: HTML
  let measures: RowStrips?
  /// By kind.
  let records: [RecordSection]
  let backlinks: [RecordSection]
  let sources: SourceList

  var main: HTML {
    head.html(in: frame.titleLanguage) + Lens.row(lenses)
      + twoColumns(
        section(id: "about", title: "What it is about", content: prose(body, in: frame.textLanguage)),
        backlinks.html(\.html))
      + section(id: "measures", title: "Measures", content: measures.html(\.html))
      + records.html(\.html) + sources.section
  }
}
