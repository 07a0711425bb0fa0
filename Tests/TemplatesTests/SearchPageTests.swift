import HTML
import Testing

@testable import Pages

@Suite struct SearchPageTests {
  private func page(_ title: String) -> HTML {
    SearchPage(frame: Sample.frame(title: title), lists: [TextLink(title, Sample.link)]).render()
  }

  @Test func `It shows what it is given, and loads its script`() {
    let text = page("Search").markup
    for piece in [
      "<h1>Search</h1>", "<form role=\"search\"", "type=\"search\"", "<noscript>", "Or look through the lists",
      "<script src=\"../search.js\" defer></script>", "href=\"../search.css\"",
    ] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Search"))
  }

  @Test func `Without script there is no field that does nothing`() {
    #expect(page("Search").markup.contains("id=\"search\" hidden"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = SearchPage(frame: Sample.frame(), lists: []).render()
    #expect(!page.markup.contains("Or look through"))
    expectSound(page)
  }
}
