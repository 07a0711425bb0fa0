import HTML
import Testing

@testable import Pages

@Suite struct NotFoundPageTests {
  private func page(_ title: String) -> HTML {
    NotFoundPage(frame: Sample.frame(title: title), search: Sample.link, links: [TextLink(title, Sample.link)]).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["There is no such page", "action=\"measures/toll.html\"", "name=\"q\""] {
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
    let page = NotFoundPage(frame: Sample.frame(), search: nil, links: []).render()
    for piece in ["class=\"records\"><li>", "<form"] { #expect(!page.markup.contains(piece), "\(piece)") }
    expectSound(page)
  }
}
