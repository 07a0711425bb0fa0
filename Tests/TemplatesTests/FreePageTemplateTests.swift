import HTML
import Testing

@testable import Pages

@Suite struct FreePageTemplateTests {
  private func page(_ title: String) -> HTML {
    FreePageTemplate(
      frame: Sample.frame(), head: Sample.head(title: title), body: "<p>Text</p>",
      sources: SourceList(rows: [
        .init(number: 1, title: Sample.text, detail: title, isNotSeenInFull: true, uses: [])
      ])
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["Report not seen in full.", "<li id=\"source-1\">"] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = FreePageTemplate(frame: Sample.frame(), head: Sample.head(), body: .empty, sources: Sample.noSources)
      .render()
    for piece in ["Sources</h2>", "class=\"prose\""] { #expect(!page.markup.contains(piece), "\(piece)") }
    expectSound(page)
  }
}
