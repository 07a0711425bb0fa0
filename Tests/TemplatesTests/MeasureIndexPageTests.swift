import HTML
import Testing

@testable import Pages

@Suite struct MeasureIndexPageTests {
  private func page(_ title: String) -> HTML {
    MeasureIndexPage(
      frame: Sample.frame(), head: Sample.head(title: title),
      groups: [StripSection(id: "north", title: "By North", strips: Sample.strips)]
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["By North", "width=\"45.5%\""] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = MeasureIndexPage(frame: Sample.frame(), head: Sample.head(), groups: []).render()
    for piece in ["strips"] { #expect(!page.markup.contains(piece), "\(piece)") }
    expectSound(page)
  }
}
