import HTML
import Testing

@testable import Pages

@Suite struct EventPageTests {
  private func page(_ title: String) -> HTML {
    EventPage(
      frame: Sample.frame(), head: Sample.head(title: title),
      keyLine: KeyLine([.links("Took part", [Sample.text], Sample.words)]),
      body: "<p>Text</p>", measures: [Sample.row], changes: [Sample.row], facts: Sample.noFacts,
      backlinks: [RecordSection(id: "links", title: "What links here", rows: [Sample.row])], sources: Sample.noSources
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["What happened", "What changed then", "What links here"] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = EventPage(
      frame: Sample.frame(), head: Sample.head(), keyLine: KeyLine([]), body: .empty, measures: [], changes: [],
      facts: Sample.noFacts, backlinks: [], sources: Sample.noSources
    ).render()
    for piece in ["What happened", "Measures</h2>", "What changed then"] {
      #expect(!page.markup.contains(piece), "\(piece)")
    }
    expectSound(page)
  }
}
