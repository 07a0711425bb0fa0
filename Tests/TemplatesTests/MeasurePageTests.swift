import HTML
import Testing

@testable import Pages

@Suite struct MeasurePageTests {
  private func page(_ title: String) -> HTML {
    MeasurePage(
      frame: Sample.frame(), head: Sample.head(title: title, standfirst: title), side: Sample.north,
      keyLine: KeyLine([.status("Status", Sample.inForce, detail: title)]), chart: nil, strip: Sample.strip,
      finding: title,
      transitions: [Sample.transition], facts: Sample.noFacts,
      figures: [
        FigureRow(
          value: "40", label: title, note: HTML(text: title),
          citations: Citations([.init(number: 1, anchor: "cite-1-b")]))
      ],
      answers: [
        ResponseView(
          side: Sample.south, date: Sample.date, title: Sample.text, note: HTML(text: title), citations: Sample.uncited,
          link: ChainTree.Link(
            assertion: .one, lag: "after 3 days", assertedBy: [Sample.text], disputedBy: [Sample.text]))
      ], answeredBy: [], reply: title, statements: [], questions: [], moreQuestions: [], body: "<p>Text</p>",
      backlinks: [],
      sources: Sample.noSources
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["class=\"status-strip wide side-1\"", "▲ 10 → 12.5%", "after 3 days; asserted by one side only"] {
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
    let page = MeasurePage(
      frame: Sample.frame(), head: Sample.head(), side: Sample.joint, keyLine: KeyLine([]), chart: Sample.chart,
      strip: Sample.strip,
      finding: nil, transitions: [], facts: Sample.noFacts, figures: [], answers: [], answeredBy: [], reply: nil,
      statements: [], questions: [], moreQuestions: [], body: .empty, backlinks: [], sources: Sample.noSources
    ).render()
    for piece in ["Every change", "What it answers", "What answered it", "Background", "Accounts", "Facts"] {
      #expect(!page.markup.contains(piece), "\(piece)")
    }
    expectSound(page)
  }
}
