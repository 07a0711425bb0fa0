import HTML
import Testing

@testable import Pages

@Suite struct ProseViewTests {
  private static let account = AccountView(
    side: Sample.north, position: Sample.hostile, citations: Sample.cited, heldBy: [Sample.text], restsOn: "1 study")

  private static let contents: [ProseView.Content] = [
    .timeline(Sample.timeline), .measures(Sample.strips), .chart(Sample.chart), .accounts([account, account]),
    .picture(.init(link: Sample.link, alt: Sample.hostile, width: 640, height: nil)),
    .number(.init(side: Sample.north, value: "145", unit: "%", label: Sample.hostile)),
    .nothing("Nothing by 30 June 2025."),
  ]

  private func markup(
    _ content: ProseView.Content, caption: String? = nil, citations: Citations = Sample.uncited, more: TextLink? = nil
  ) -> Markup {
    Markup(
      ProseView(content: content, caption: caption, citations: citations, more: more).html(
        Sample.words, in: nil, amid: nil))
  }

  @Test(arguments: contents.indices)
  func `It fits any place of a text`(index: Int) {
    let markup = markup(Self.contents[index], caption: Sample.hostile, citations: Sample.cited, more: Sample.text)
    #expect(markup.unbalancedTags == [])
    #expect(markup.headingLevels == [], "nobody knows which level comes next")
    #expect(markup.text.hasPrefix("<figure class=\""))
    #expect(markup.text.contains(" view\"") || markup.text.contains("\"view"))
    #expect(!markup.text.contains("<script>"))
    #expect(!markup.text.contains(" style="))
  }

  @Test func `Ids are those it is given`() {
    #expect(markup(.chart(Sample.chart)).ids.filter { !$0.hasPrefix("cite-") } == ["rate-headline"])
    for content in [Self.contents[0], Self.contents[1], Self.contents[4], Self.contents[5], Self.contents[6]] {
      #expect(markup(content, caption: "C").ids == [])
    }
  }

  @Test func `A timeline without entries of one side has no columns' heads`() {
    let across = TimelineDay(
      date: Sample.date, columns: [[], []],
      across: [TimelineItem(side: Sample.joint, sign: .mark, title: Sample.text, state: nil, note: nil)])
    let phase = TimelinePhase(id: "phase-0", label: "Phase 1", title: Sample.text, detail: nil, days: [across])
    let list = TimelineList(columns: [Sample.north, Sample.south], phases: [phase])
    #expect(!markup(.timeline(list)).text.contains("timeline-columns"))
    #expect(!markup(.timeline(list)).text.contains("Phase 1"))
    #expect(markup(.timeline(Sample.timeline)).text.contains("timeline-columns"))
  }

  @Test func `A picture has its text, its size and its caption`() {
    let picture = ProseView.Content.picture(.init(link: Sample.link, alt: "A \"map\"", width: 640, height: 480))
    #expect(
      markup(picture, caption: "Where", citations: Sample.cited).text == """
        <figure class="view">
        <img src="measures/toll.html" alt="A &quot;map&quot;" width="640" height="480" loading="lazy">
        <figcaption><p>Where\(Sample.cited.marks(Sample.words).markup)</p></figcaption>
        </figure>

        """)
    #expect(markup(picture, citations: Sample.cited).text.contains("<figcaption><p>Sources\u{2060}<span"))
    #expect(!markup(picture).text.contains("figcaption"))
  }

  @Test func `A number has its unit, its side and its citations where they belong`() {
    let number = ProseView.Content.number(.init(side: Sample.north, value: "145", unit: "%", label: "The toll"))
    let text = markup(number, caption: "At its highest.", citations: Sample.cited).text
    #expect(text.contains("<figure class=\"view figure side-1\">"))
    #expect(text.contains("<p class=\"number\">145<span class=\"unit\">%</span></p>"))
    #expect(text.contains("<p>At its highest.\(Sample.cited.marks(Sample.words).markup)</p>"))
    #expect(
      markup(number, citations: Sample.cited).text.contains("The toll\(Sample.cited.marks(Sample.words).markup)</p>"))
    let plain = ProseView.Content.number(.init(side: nil, value: "3", unit: "\u{A0}ferries", label: "Waiting"))
    #expect(markup(plain).text.contains("<p class=\"number\">3 <span class=\"unit\">ferries</span></p>"))
    let bare = ProseView.Content.number(.init(side: nil, value: "3", unit: "", label: "Waiting"))
    #expect(markup(bare).text.contains("<p class=\"number\">3</p>"))
  }
}
