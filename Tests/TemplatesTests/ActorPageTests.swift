import HTML
import Testing

@testable import Pages

@Suite struct ActorPageTests {
  private func page(_ title: String) -> HTML {
    ActorPage(
      frame: Sample.frame(),
      head: RecordHead(
        side: Sample.south, kind: "Organisation", title: title, localTitle: LocalText("港口部", in: Sample.chinese),
        standfirst: title),
      keyLine: KeyLine([.text("Statements", "1")]),
      roles: [RoleRow(dates: "Since 1999", title: title, citations: Sample.cited)],
      body: "<p>Text</p>", imposed: Sample.strips, suffered: nil,
      statements: [
        StatementRow(date: Sample.date, topic: Sample.text, stance: title, text: "<p>Said.</p>")
      ], positions: [], asserted: [Sample.row], disputed: [], acts: [Sample.row], tookPart: [Sample.row],
      members: [Sample.row],
      mentions: [Sample.row], facts: Facts([.text("Scope", [title])]), sources: Sample.noSources
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["<span class=\"local\" lang=\"zh\">港口部</span>", "Measures imposed", "Links it asserts"] {
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
    let page = ActorPage(
      frame: Sample.frame(), head: Sample.head(), keyLine: KeyLine([]), roles: [], body: .empty, imposed: nil,
      suffered: nil,
      statements: [], positions: [], asserted: [], disputed: [], acts: [], tookPart: [], members: [], mentions: [],
      facts: Sample.noFacts, sources: Sample.noSources
    ).render()
    for piece in ["<h2 id=\"profile", "Measures imposed", "Measures suffered", "Statements", "Members", "Facts"] {
      #expect(!page.markup.contains(piece), "\(piece)")
    }
    expectSound(page)
  }
}
