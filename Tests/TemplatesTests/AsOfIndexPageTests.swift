import HTML
import Testing

@testable import Pages

@Suite struct AsOfIndexPageTests {
  private func page(_ title: String, note: String? = nil) -> HTML {
    let entry = PastDay.Entry(
      side: Sample.south, title: TextLink(title, Sample.link), status: Sample.inForce, detail: title, state: title)
    return AsOfIndexPage(
      frame: Sample.frame(title: title), head: Sample.head(title: title), note: note, first: "2025-03-03",
      last: "2025-06-30",
      lenses: [
        Lens(
          label: "Year",
          choices: [NavigationItem(label: "2025", link: .fragment("year-2025-heading"), isCurrent: false)])
      ],
      years: [
        PastYear(
          title: "2025",
          months: [
            PastMonth(
              title: "June 2025",
              days: [PastDay(date: DateView("30 Jun 2025", machine: "2025-06-30"), link: nil, entries: [], note: title)]
            ),
            PastMonth(
              title: "March 2025",
              days: [PastDay(date: Sample.date, link: Sample.link, entries: [entry, entry], note: nil)]),
          ])
      ]
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title", note: "The latest two.").markup
    for piece in [
      "<div class=\"day-tools\" hidden>", "min=\"2025-03-03\" max=\"2025-06-30\"", "data-state=\"Title\"",
      "<h3>March 2025</h3>", "<a href=\"measures/toll.html\"><time datetime=\"2025-03-03\">3 Mar 2025</time></a>",
      "<p class=\"date\"><time datetime=\"2025-06-30\">30 Jun 2025</time></p>", "The latest two.", "compare.js",
    ] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title", note: "The latest two."))
  }

  @Test func `Hostile text stays text, in attributes too`() {
    let text = page(Sample.hostile, note: Sample.hostile).markup
    #expect(text.contains("data-state=\"\(Sample.safe)\""))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }
}
