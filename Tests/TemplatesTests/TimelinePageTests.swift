import Dossiers
import Foundation
import HTML
import Testing

@testable import Charts
@testable import Pages

@Suite struct TimelinePageTests {
  private func page(_ title: String) -> HTML {
    TimelinePage(
      frame: Sample.frame(), head: Sample.head(title: title), lenses: [Lens(label: "Year", choices: [])],
      filters: [
        .side(Sample.sides, hasJoint: false, Sample.words),
        TimelineFilter(name: "kind", label: "Kind", choices: [.init(value: "measure", label: "Measures")]),
      ], drawing: drawing(title), timeline: Sample.timeline
    ).render()
  }

  private func drawing(_ title: String) -> TimelineDrawing {
    let bar = TimelineDrawing.Bar(
      title: TextLink(title, Sample.link), spans: [BarSpan(.announced, start: 96, end: 100)],
      precision: "Jun, month only")
    return TimelineDrawing(
      lanes: [
        .init(side: Sample.north, title: "North", bars: [bar], rest: "2 more are in the list below."),
        .init(
          side: Sample.joint, title: "Talks",
          meetings: [.init(title: Sample.text, side: Sample.joint, label: "Harbour", position: 50, isTruce: true)],
          bars: []),
      ],
      bands: [
        .init(number: 1, title: "Opening moves", start: 0, end: 3), .init(number: 2, title: "Truce", start: 3, end: 90),
      ],
      axis: Sample.axis, today: "30 Jun 2025", data: nil)
  }

  @Test func `The drawing comes twice, each with what has room in it`() {
    let text = page("Toll").markup
    let wide = text.components(separatedBy: "lane-drawing wide")[1].components(separatedBy: "</figure>")[0]
    let parts = wide.components(separatedBy: "lane-drawing narrow")
    // A label that would run over the end stands against it.
    #expect(
      parts[0].contains(
        "<text class=\"bar-title\" x=\"100%\" text-anchor=\"end\" y=\"95\">Toll (Jun, month only)</text>"))
    #expect(
      parts[0].contains("y=\"14\">Truce</text>") && !parts[0].contains("Opening"), "a band's title stands where it fits"
    )
    #expect(!parts[1].contains("y=\"14\">Truce</text>"), "a phone has the numbers only")
    #expect(parts[1].contains("2 more are in the list below."))
    #expect(parts[0].contains(">Harbour</text>") && parts[1].contains(">Harbour</text>"))
  }

  @Test func `A filter with one choice is no filter, and without script there is none`() {
    let text = page("Toll").markup
    #expect(text.contains("<form class=\"filters\" hidden>"))
    #expect(
      text.contains("<select name=\"side\"><option value=\"\">All</option><option value=\"north\">North</option>"))
    #expect(!text.contains("name=\"kind\""))
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
      frame: Sample.frame(), head: Sample.head(), lenses: [], filters: [], drawing: nil, timeline: Sample.noTimeline
    ).render()
    for piece in ["Day by day", "class=\"lens\"", "<form", "<figure"] {
      #expect(!page.markup.contains(piece), "\(piece)")
    }
    expectSound(page)
  }
}
