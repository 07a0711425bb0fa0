import HTML
import Testing

@testable import Pages

@Suite struct AsOfPageTests {
  private func change(_ text: String, date: DateView? = nil) -> DayChange {
    DayChange(
      side: Sample.south, title: TextLink(text, Sample.link), status: Sample.inForce, rate: "▲ 84 → 125%",
      before: "was announced", date: date, note: HTML(text: text), citations: Citations([]))
  }

  private func page(_ title: String) -> HTML {
    AsOfPage(
      frame: Sample.frame(title: title), head: Sample.head(title: title), previous: Sample.text,
      next: TextLink(title, Sample.link), comparison: Sample.text,
      figures: [
        BigFigure(
          side: Sample.north, value: "145", unit: "%", label: title, link: Sample.link, note: "Since March.",
          citations: Sample.cited)
      ], changes: [change(title)],
      undated: [change(title, date: DateView("June 2025, month only", machine: "2025-06"))],
      undatedTitle: "Also since 10 April 2025", stateTitle: "What stood",
      board: Board(columns: [Sample.north], rows: [], note: "None had ended.", all: Sample.text), counts: nil,
      sources: Sample.noSources
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in [
      "<a rel=\"prev\" href=\"measures/toll.html\">", "<a rel=\"next\" href=\"measures/toll.html\">",
      "145<span class=\"unit\">%</span>", "Changed on this day</h2>", "▲ 84 → 125%", "was announced",
      "<time datetime=\"2025-06\">June 2025, month only</time>", "Also since 10 April 2025</h2>", "None had ended.",
      "days.css\"",
    ] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `A day without a step says so, and a large dossier counts`() {
    let page = AsOfPage(
      frame: Sample.frame(), head: Sample.head(), previous: nil, next: nil, comparison: nil, figures: [], changes: [],
      undated: [], undatedTitle: "Also since", stateTitle: "What stood", board: nil,
      counts: StatusCounts(
        columns: [Sample.north, Sample.joint], rows: [.init(status: Sample.inForce, counts: [1234, 0])],
        all: Sample.text),
      sources: Sample.noSources
    ).render()
    #expect(page.markup.contains("No step is dated to this day."))
    #expect(page.markup.contains("<td class=\"right\">1234</td><td class=\"right\">0</td>"))
    for piece in ["day-line", "class=\"figures\"", "Also since", "class=\"board\""] {
      #expect(!page.markup.contains(piece), "\(piece)")
    }
    expectSound(page)
  }
}
