import HTML
import Testing

@testable import Pages

@Suite struct AlphabetPageTests {
  private func page(_ title: String) -> HTML {
    let name = TextLink(title, Sample.link, local: LocalText("商务部", in: Sample.chinese))
    return AlphabetPage(
      frame: Sample.frame(title: title), head: Sample.head(title: title),
      letters: Lens(
        label: "Letter",
        choices: [NavigationItem(label: "M", link: .fragment("letter-m-heading"), isCurrent: false)]),
      groups: [RecordSection(id: "letter-m", title: "M", rows: [RecordRow(title: name, detail: "actor")])]
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in [
      "<a href=\"#letter-m-heading\">M</a>", "<h2 id=\"letter-m-heading\">M</h2>", "<span lang=\"zh\">商务部</span>",
      "<span class=\"meta\">actor</span>",
    ] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    #expect(page(Sample.hostile).markup.contains(Sample.safe))
    expectSound(page(Sample.hostile))
  }
}
