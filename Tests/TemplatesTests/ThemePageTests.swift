import HTML
import Testing

@testable import Pages

@Suite struct ThemePageTests {
  private func page(_ title: String) -> HTML {
    ThemePage(
      frame: Sample.frame(), head: Sample.head(title: title), lenses: [], body: "<p>Text</p>", measures: Sample.strips,
      records: [RecordSection(id: "event", title: "Events", rows: [Sample.row])], backlinks: [],
      sources: Sample.noSources
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["id=\"event-heading\">Events", "class=\"strips\""] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = ThemePage(
      frame: Sample.frame(), head: Sample.head(), lenses: [], body: .empty, measures: nil, records: [], backlinks: [],
      sources: Sample.noSources
    ).render()
    for piece in ["Measures</h2>", "What it is about"] { #expect(!page.markup.contains(piece), "\(piece)") }
    expectSound(page)
  }
}
