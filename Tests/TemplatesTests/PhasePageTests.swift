import HTML
import Testing

@testable import Pages

@Suite struct PhasePageTests {
  private func page(_ title: String) -> HTML {
    PhasePage(
      frame: Sample.frame(), head: Sample.head(title: title), body: "<p>Text</p>", timeline: Sample.timeline,
      backlinks: [],
      sources: Sample.noSources
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["Day by day"] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = PhasePage(
      frame: Sample.frame(), head: Sample.head(), body: .empty, timeline: Sample.noTimeline, backlinks: [],
      sources: Sample.noSources
    ).render()
    for piece in ["Day by day", "What it is about"] { #expect(!page.markup.contains(piece), "\(piece)") }
    expectSound(page)
  }
}
