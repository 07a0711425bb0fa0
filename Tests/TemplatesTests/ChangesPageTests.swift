import HTML
import Testing

@testable import Pages

@Suite struct ChangesPageTests {
  private func page(_ title: String) -> HTML {
    ChangesPage(
      frame: Sample.frame(title: title), head: Sample.head(title: title),
      days: [
        DayGroup(
          date: Sample.date, distance: nil, rows: [RecordRow(title: TextLink(title, Sample.link), detail: title)])
      ]
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["Day by day</h2>", "<b><time datetime=\"2025-03-03\">3 Mar 2025</time></b>"] {
      #expect(text.contains(piece), "\(piece)")
    }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    #expect(page(Sample.hostile).markup.contains(Sample.safe))
    expectSound(page(Sample.hostile))
  }
}
