import HTML
import Templates
import Testing

@Suite struct TimelinePageTests {
  private func page(_ title: String) -> HTML {
    TimelinePage(
      frame: Sample.frame(), head: Sample.head(title: title), lenses: [Lens(label: "Year", choices: [])],
      timeline: Sample.timeline
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["<time datetime=\"2025-03-03\">3 Mar 2025</time>", "<h3 id=\"phase-0\">"] {
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
    let page = TimelinePage(
      frame: Sample.frame(), head: Sample.head(), lenses: [], timeline: Sample.noTimeline
    ).render()
    for piece in ["Day by day", "class=\"lens\""] { #expect(!page.markup.contains(piece), "\(piece)") }
    expectSound(page)
  }
}
