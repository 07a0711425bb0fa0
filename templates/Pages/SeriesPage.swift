internal import HTML

/// Numbers over time.
struct SeriesPage: SectionTemplate {
  let frame: PageFrame
  let head: RecordHead
  /// For a series of steps.
  let chart: StepChart?
  /// Where there is no chart.
  let table: ChartTable
  /// What it counts and leaves out.
  let notes: Facts
  let body: HTML
  let backlinks: [RecordSection]
  let sources: SourceList

  var main: HTML {
    head.html(in: frame.titleLanguage)
      + (chart.map(\.html) ?? section(id: "figures", title: "The figures", content: table.html + notes.html))
      + twoColumns(
        section(id: "about", title: "About the figures", content: prose(body, in: frame.textLanguage)),
        backlinks.html(\.html))
      + sources.section
  }
}
