import HTML
import Testing

@testable import Pages

@Suite struct StatementPageTests {
  private func page(_ title: String) -> HTML {
    StatementPage(
      frame: Sample.frame(), head: Sample.head(title: title), keyLine: KeyLine([]), side: Sample.south,
      body: "<p>Text</p>",
      quote: title, localQuotes: [LocalText("违约", in: Sample.chinese)], about: [Sample.row], facts: Sample.noFacts,
      backlinks: [],
      sources: Sample.noSources
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["<blockquote class=\"side-2\">", "<span lang=\"zh\">违约</span>"] {
      #expect(text.contains(piece), "\(piece)")
    }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = StatementPage(
      frame: Sample.frame(), head: Sample.head(), keyLine: KeyLine([]), side: nil, body: .empty, quote: nil,
      localQuotes: [],
      about: [], facts: Sample.noFacts, backlinks: [], sources: Sample.noSources
    ).render()
    for piece in ["<blockquote", "About</h2>", "What was said"] { #expect(!page.markup.contains(piece), "\(piece)") }
    expectSound(page)
  }
}
