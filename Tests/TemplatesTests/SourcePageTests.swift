import HTML
import Testing

@testable import Pages

@Suite struct SourcePageTests {
  private func page(_ title: String) -> HTML {
    SourcePage(
      frame: Sample.frame(), head: Sample.head(title: title), facts: Facts([.text("Publisher", [title])]),
      address: Sample.link,
      soleSupport: [Sample.row], citing: [RecordSection(id: "citing-event", title: "Events", rows: [Sample.row])]
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["Would lose its only support", "rel=\"external\""] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = SourcePage(
      frame: Sample.frame(), head: Sample.head(), facts: Sample.noFacts, address: nil, soleSupport: [], citing: []
    ).render()
    for piece in ["Would lose", "rel=\"external\"", "Facts"] { #expect(!page.markup.contains(piece), "\(piece)") }
    expectSound(page)
  }
}
