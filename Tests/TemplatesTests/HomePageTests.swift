import Dossiers
import HTML
import Testing

@testable import Pages

@Suite struct HomePageTests {
  private func page(_ title: String) -> HTML {
    HomePage(
      frame: Sample.frame(), title: title, standfirst: title,
      figures: [
        BigFigure(side: Sample.north, value: "12.5", unit: "%", label: title, link: Sample.link, note: "since March")
      ],
      datesAhead: [DayGroup(date: Sample.date, distance: "in 3 days", rows: [Sample.row])], chart: Sample.chart,
      body: "<p>Text</p>",
      judgements: [
        JudgementView(
          claim: title, text: title, citations: Citations([.init(number: 1, anchor: "cite-1-b")]),
          corroboration: .independent(2))
      ],
      latest: [DayGroup(date: Sample.date, distance: nil, rows: [Sample.row])], timeline: Sample.text,
      boardTitle: "What stands",
      board: Board(
        columns: [Sample.north, Sample.south],
        rows: [
          .init(
            title: "In force", status: .inForce, isMixed: false, count: 1,
            cells: [[.init(title: Sample.text, status: Sample.inForce, detail: "10%")], []])
        ], note: "One measure has ended.", all: Sample.text),
      questions: [QuestionSummary(title: Sample.text, positions: [(Sample.north, title, Sample.uncited)])],
      allQuestions: Sample.text,
      sources: Sample.noSources
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in [
      "<span class=\"unit\">%</span>", "<p class=\"meta\">None</p>", "id=\"judgements-heading\">Key judgements",
    ] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = HomePage(
      frame: Sample.frame(), title: "Brief", standfirst: nil, figures: [], datesAhead: [], chart: nil, body: .empty,
      judgements: [], latest: [], timeline: Sample.text, boardTitle: "What stands",
      board: Board(columns: [], rows: [], note: "No measures have ended.", all: Sample.text), questions: [],
      allQuestions: nil, sources: Sample.noSources
    ).render()
    for piece in ["Key judgements", "Dates ahead", "Latest", "Open questions"] {
      #expect(!page.markup.contains(piece), "\(piece)")
    }
    expectSound(page)
  }
}
