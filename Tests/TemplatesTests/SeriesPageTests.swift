import HTML
import Testing

@testable import Pages

@Suite struct SeriesPageTests {
  private func page(_ title: String) -> HTML {
    SeriesPage(
      frame: Sample.frame(), head: Sample.head(title: title), chart: Sample.chart, table: Sample.chart.table,
      notes: Sample.noFacts,
      body: "<p>Text</p>", backlinks: [], sources: Sample.noSources
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in [
      "class=\"drawing wide\"", "class=\"drawing narrow\"", "30% threatened",
      "<caption class=\"hidden\">The toll</caption>",
    ] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = SeriesPage(
      frame: Sample.frame(), head: Sample.head(), chart: nil,
      table: ChartTable(caption: "None", value: "Value", namesSeries: true, rows: [], isFull: true),
      notes: Sample.noFacts,
      body: .empty,
      backlinks: [], sources: Sample.noSources
    ).render()
    for piece in ["class=\"drawing", "About the figures"] { #expect(!page.markup.contains(piece), "\(piece)") }
    expectSound(page)
  }
}
