internal import HTML
internal import Wording

/// Numbers over time.
struct SeriesPage: SectionTemplate {
  let frame: PageFrame
  let head: RecordHead
  /// Where there is something to draw.
  let chart: ValueChart?
  /// Where there is no chart.
  let table: ChartTable
  /// What it counts and leaves out.
  let notes: Facts
  let body: HTML
  let backlinks: [RecordSection]
  let sources: SourceList

  var main: HTML {
    """
    \(head.html(words, in: frame.titleLanguage))\
    \(chart.map { $0.html(words) } ?? """
      <section aria-labelledby="figures-heading">
      <h2 id="figures-heading">\(words.heading(.theFigures))</h2>
      \(needed: table.html(words))\
      \(needed: notes.html)\
      </section>

      """)\
    \(twoColumns(
      """
      <section aria-labelledby="about-heading">
      <h2 id="about-heading">\(words.heading(.aboutTheFigures))</h2>
      \(needed: prose(body, in: frame.textLanguage))\
      </section>

      """,
      backlinks.html { $0.html(words) }))\
    \(sources.section(words))
    """
  }
}
