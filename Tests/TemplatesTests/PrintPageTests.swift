import HTML
import Testing
import Wording

@testable import Pages

@Suite struct PrintPageTests {
  private func event(_ title: String) -> EventPage {
    EventPage(
      frame: Sample.frame(title: title), head: Sample.head(title: title), keyLine: KeyLine([.text("Place", "Pier")]),
      body: "<h2 id=\"events.a.start\">Start</h2>", measures: [Sample.row], changes: [], facts: Sample.noFacts,
      backlinks: [], sources: SourceList(ofSection: Sample.cited))
  }

  private func page(_ title: String, leftOut: [TextLink] = []) -> HTML {
    PrintPage(
      frame: Sample.frame(), title: title, subtitle: "Ferries", facts: Facts([.text("Covers", [title])]),
      parts: [
        PrintPage.Part(
          id: "measures.index", title: "Measures", overview: .strips(Sample.strips),
          sections: [PrintPage.Section(id: "measures.toll", title: "Toll", date: nil, page: event("Toll"))]),
        PrintPage.Part(id: "timeline.index", title: "Timeline", overview: .timeline(Sample.timeline)),
        PrintPage.Part(
          id: "events.index", title: "Events",
          sections: [PrintPage.Section(id: "events.a", title: title, date: Sample.date, page: event(title))]),
      ], leftOut: leftOut,
      sources: SourceList(rows: [
        .init(
          number: 1, title: Sample.text, detail: "Gazette.", isNotSeenInFull: false,
          uses: [(letter: "a", anchor: "cite-1-a")])
      ]), sourcesID: "sources.index"
    ).render()
  }

  @Test func `Every part and section stands in the contents list and leads there`() {
    let text = page("Round").markup
    for id in ["measures.index", "measures.toll", "timeline.index", "events.index", "events.a", "sources.index"] {
      #expect(text.contains("<a href=\"#\(id)\">"), "\(id)")
      #expect(text.contains(" id=\"\(id)\">"), "\(id)")
    }
    #expect(text.contains("<time datetime=\"2025-03-03\">3 Mar 2025</time></span> <a href=\"#events.a\">Round</a>"))
    #expect(text.contains("<h3>Round</h3>"))
    #expect(text.contains("<h3 id=\"timeline.index.phase-0\">"))
    #expect(text.contains("<h4 id=\"events.a.start\">"))
    #expect(text.contains("<p class=\"numbers\">Sources"))
    #expect(!text.contains("Left out"))
  }

  @Test func `What is left out is named, with the way to it`() {
    let text = page("Round", leftOut: [Sample.text]).markup
    #expect(
      text.contains(
        "Left out for its length, and to be read on the site: <a href=\"measures/toll.html\">Ferry toll</a>."))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains("<h3>\(Sample.safe)</h3>"))
    #expect(text.contains("<a href=\"#events.a\">\(Sample.safe)</a>"))
    #expect(!text.contains("<script>"))
  }

  @Test func `The foot of the sheet is a string of CSS whatever it says`() {
    let foot = "\"a\\b\" } </style> \n 关税"
    let text = PrintStylesheet(foot: foot, direction: .leftToRight).render()
    #expect(text.hasSuffix("@page{@bottom-left{content:\"\\22 a\\5c b\\22  } \\3c /style\\3e  \\a  关税\"}}\n"))
  }

  @Test func `From right to left the foot stands at the right and the number of the page at the left`() {
    let text = PrintStylesheet(foot: "@bottom-left", direction: .rightToLeft).render()
    #expect(text.hasSuffix("@page{@bottom-right{content:\"@bottom-left\"}}\n"))
    #expect(text.contains("@bottom-left{content:counter(page)"))
  }
}
