public import HTML

/// Numbers over time.
public struct SeriesPage: SectionTemplate {
  public let frame: PageFrame
  public let head: RecordHead
  /// For a series of steps.
  public let chart: StepChart?
  /// Where there is no chart.
  public let table: ChartTable
  /// What it counts and leaves out.
  public let notes: Facts
  public let body: HTML
  public let backlinks: [RecordSection]
  public let sources: SourceList

  public init(
    frame: PageFrame, head: RecordHead, chart: StepChart?, table: ChartTable, notes: Facts, body: HTML,
    backlinks: [RecordSection], sources: SourceList
  ) {
    self.frame = frame
    self.head = head
    self.chart = chart
    self.table = table
    self.notes = notes
    self.body = body
    self.backlinks = backlinks
    self.sources = sources
  }

  public var main: HTML {
    head.html(in: frame.titleLanguage)
      + (chart.map(\.html) ?? section(id: "figures", title: "The figures", content: table.html + notes.html))
      + twoColumns(
        section(id: "about", title: "About the figures", content: prose(body, in: frame.textLanguage)),
        backlinks.html(\.html))
      + sources.section
  }
}
