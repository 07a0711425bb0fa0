import Dossiers
import Testing

@testable import Pages
@testable import SiteBuilder

/// What rests on no act, and what is held back, wherever a status is shown.
@Suite struct BasisTests {
  private let content = [
    "measures/toll.md": SampleSite.measure(
      "Toll",
      """
      {date: 2025-03-03, status: in-force, rate: 10, held: {rate: 24}},
      {date: 2025-04-01, status: extended, rate: 10, held: {rate: 24, until: 2025-08-01}},
      {date: 2025-06-01, status: extended, basis: announced, rate: 10, held: {rate: 24, until: 2025-10-01}}
      """),
    "measures/ban.md": SampleSite.measure(
      "Ban", by: "south",
      """
      {date: 2025-03-10, status: in-force}, {date: 2025-04-10, status: suspended, until: 2025-08-31},
      {date: 2025-06-02, status: suspended, basis: announced, until: 2025-10-31}
      """, "responds_to: {id: toll, asserted_by: south}"),
    "measures/stop.md": SampleSite.measure(
      "Stop", by: "south",
      "{date: 2025-05-01, status: in-force, basis: reported}, {date: 2025-05-20, status: amended, basis: reported}",
      "responds_to: {id: toll, asserted_by: south}"),
    "measures/pledge.md": SampleSite.measure(
      "Pledge", "{date: 2025-05-05, status: announced, basis: claimed, until: 2028}"),
    "measures/threat.md": SampleSite.measure(
      "Threat", "{date: 2025-05-06, status: threatened, rate: 7, basis: announced}"),
    "measures/licence.md": SampleSite.measure(
      "Licence", "{date: 2025-03-04, status: in-force}, {date: 2025-05-07, status: amended, basis: announced}"),
    "events/round.md": "---\ntitle: Round\nkind: talks\ndate: 2025-06-02\nmeasures: ban\n---\n",
  ]

  private func page(_ path: String) throws -> String { try #require(try SampleSite(content)[path]) }

  @Test(arguments: [
    (
      "toll",
      "<b>In force</b></span></span> <span class=\"detail\">since 3 March 2025; pause of 24 points prolonged "
        + "1 Jun 2025 · announced, act not found</span>"
    ),
    ("ban", "since 10 April 2025; pause prolonged 2 Jun 2025 · announced, act not found</span>"),
    ("stop", "since 1 May 2025, amended since 20 May 2025 · reported by the press</span>"),
    ("pledge", "since 5 May 2025 · claimed by another side</span>"),
    ("threat", "since 6 May 2025 · act not found</span>"),
    ("licence", "since 4 March 2025; amended since 7 May 2025 · announced, act not found</span>"),
  ])
  func `A measure's key line says what its last step rests on`(id: String, detail: String) throws {
    #expect(try page("measures/\(id).html").contains(detail))
  }

  @Test func `What is held back has a cell of its own and is no end of the measure`() throws {
    let toll = try page("measures/toll.html")
    let cell =
      "<dt>Held back, on top</dt><dd><span class=\"value\">24 points</span> <span class=\"detail\">until 1 Aug "
    #expect(toll.contains(cell + "2025; said to last to 1 Oct 2025 · announced, act not found</span></dd>"))
    #expect(!toll.contains("Ends, by its text") && !toll.contains("<dt>Said"))
    let ban = try page("measures/ban.html")
    #expect(ban.contains("<dt>Pause ends, by its text</dt><dd><span class=\"value\">31 Aug 2025</span> "))
    #expect(ban.contains("<span class=\"detail\">said to last to 31 Oct 2025 · announced, act not found</span>"))
    #expect(try page("measures/pledge.html").contains("<dt>Said to last to</dt><dd><span class=\"value\">2028</span> "))
  }

  @Test func `Each change carries its basis and what it holds back`() throws {
    let toll = try page("measures/toll.html")
    #expect(
      toll.contains(
        "<b>Pause of 24 points prolonged</b></span> <span class=\"rate\">announced, act not found</span> "
          + "<span class=\"rate\">10%</span> <span class=\"rate\">a further 24 points held back until 1 Oct 2025</span>"
      ))
    #expect(try page("measures/ban.html").contains("<b>Pause prolonged</b></span> <span class=\"rate\">announced, act"))
    let day = try page("as-of/2025-06-02.html")
    #expect(day.contains("<b>Pause prolonged</b></span> <span class=\"rate\">announced, act not found</span>"))
    let days = try page("as-of/index.html")
    #expect(days.contains("data-state=\"Suspended; pause prolonged 2 Jun 2025 · announced, act not found\""))
    #expect(days.contains("<b>Pause prolonged</b></span> · announced, act not found</span>"))
    #expect(days.contains("data-state=\"In force, 10%, a further 24 points held back until 1 Aug 2025\""))
  }

  @Test func `Boards and strips say it too`() throws {
    let brief = try page("index.html")
    for detail in [
      "10%, since 3 Mar 2025; a further 24 points held back until 1 Aug 2025; said to last to 1 Oct 2025 · announced, "
        + "act not found", "since 10 Apr 2025, to 31 Aug 2025; said to last to 31 Oct 2025 · announced, act not found",
      "since 1 May 2025, amended 20 May 2025 · reported by the press",
      "announced 5 May 2025, to 2028 · claimed by another side", "7%, since 6 May 2025 · act not found",
      "since 4 Mar 2025; amended 7 May 2025 · announced, act not found",
    ] { #expect(brief.contains("<span class=\"meta\">\(detail)</span>"), "\(detail)") }
    // The board of a day knows nothing of what was said later.
    #expect(try page("as-of/2025-04-10.html").contains("<span class=\"meta\">since 10 Apr 2025, to 31 Aug 2025</span>"))
    let list = try page("measures/index.html")
    #expect(
      list.contains("<b>In force</b></span> <span class=\"meta\">amended since 20 May 2025 · reported by the press<"))
    #expect(
      list.contains("<b>Suspended</b></span> <span class=\"meta\">pause prolonged 2 Jun 2025 · announced, act not "))
  }

  @Test func `Dates ahead name the end of a pause by the act and as it is said, and never that of the rest`() throws {
    let brief = try page("index.html")
    let start = try #require(brief.firstRange(of: "id=\"ahead-heading\"")?.upperBound)
    let aside = brief[start...].prefix { $0 != "§" }.split(separator: "</aside>")[0]
    let parts = aside.split(separator: "<time datetime=\"").dropFirst().map { part in
      String(part.prefix { $0 != "\"" })
        + part.split(separator: "<p class=\"meta\">").dropFirst().map { detail in
          " \(detail.prefix { $0 != "<" })"
        }.joined()
    }
    #expect(
      parts == [
        "2025-08-01 Pause of 24 further points ends", "2025-08-31 Pause ends by its text",
        "2025-10-01 Pause of 24 further points ends · announced, act not found",
        "2025-10-31 Pause ends · announced, act not found", "2028 Ends · claimed by another side",
      ])
  }

  @Test func `Timelines, the chain, events and the print edition say it`() throws {
    let timeline = try page("timeline/index.html")
    #expect(timeline.contains("<b>Pause prolonged · announced, act not found.</b>"))
    #expect(timeline.contains("<b>In force · reported by the press.</b>"))
    #expect(
      timeline.contains(
        "<b>Pause of 24 points prolonged, 10%, a further 24 points held back until 1 Oct 2025 · announced, act not "))
    let chain = try page("measures/chain.html")
    #expect(chain.contains(">in force · reported</text>"))
    #expect(chain.contains(">now in force, amended · reported</text>"))
    #expect(chain.contains("</a></b> in force · reported by the press</p>"))
    let event = try page("events/round.html")
    #expect(event.contains("<span class=\"meta\">Pause prolonged · announced, act not found</span>"))
    #expect(event.contains("<span class=\"meta\">Suspended; pause prolonged 2 Jun 2025 · announced, act not found"))
    #expect(try page("print.html").contains("since 1 May 2025, amended since 20 May 2025 · reported by the press"))
  }

  @Test func `Search finds a measure by it`() throws {
    let history = "{date: 2025-03-03, status: in-force, basis: reported, rate: 10, held: {rate: 24}}"
    let map = try SmallSite.map(["measures/toll.md": SmallSite.measure(history)])
    let toll = try #require(map.dossier.measure("toll"))
    let texts = toll.searchDocument(in: map).texts.joined()
    #expect(texts.contains("reported by the press") && texts.contains("a further 24 points held back"))
  }

  @Test func `A line that no act put into force is not named as if one had`() throws {
    let duty = SampleSite.measure("Duty", "{date: 2025-03-03, status: in-force, basis: reported, rate: 15}")
    let page = try #require(try SampleSite(["measures/duty.md": duty])["measures/duty.html"])
    #expect(page.contains(">reported</text>") && !page.contains(">in force</text>"))
  }

  @Test func `Nothing is said of an act`() throws {
    let plain = SampleSite.measure(
      "Plain", "{date: 2025-03-03, status: in-force, basis: act}, {date: 2025-04-01, status: extended}")
    let page = try #require(try SampleSite(["measures/plain.md": plain])["measures/plain.html"])
    #expect(page.contains("<span class=\"detail\">since 3 March 2025</span>"))
    #expect(page.contains("<b>Extended</b></span></span>"))
    #expect(!page.contains("not found") && !page.contains(" · "))
  }
}

/// Rates that are no numbers, what was last seen to stand, and what holds for everyone.
@Suite struct UnsureMeasureTests {
  private let content = [
    "measures/range.md": SampleSite.measure(
      "Range",
      """
      {date: 2025-03-03, status: in-force, rate: 10},
      {date: 2025-04-01, status: raised, rate: 7.5 to 100% by product, last_confirmed: 2025-05-05, basis: reported}
      """),
    "measures/secret.md": SampleSite.measure(
      "Secret", "{date: 2025-03-03, status: in-force, rate: 4}, {date: 2025-04-01, status: amended, rate: unknown}"),
    "measures/all.md": SampleSite.measure("All", "{date: 2025-03-03, status: in-force}")
      .replacing("targets: south", with: "targets: everyone"),
    "about.md": "---\ntitle: About\n---\n```measures\ntargets: everyone\n```\n",
  ]

  @Test func `A text stands where a rate does, and no line is drawn to it`() throws {
    let site = try SampleSite(content)
    let page = try #require(site["measures/range.html"])
    #expect(
      page.contains("<span class=\"value\">7.5 to 100% by product</span> <span class=\"detail\">10% at its highest"))
    #expect(!page.contains("10 → 7.5"))
    let table = try #require(site["data/measures.csv"]).split(whereSeparator: \.isNewline).first {
      $0.hasPrefix("range,")
    }
    #expect(table?.hasSuffix(",percent,7.5 to 100% by product,2025-05-05,north") == true)
  }

  @Test func `What was last seen to stand says when, beside its basis`() throws {
    let page = try #require(try SampleSite(content)["measures/range.html"])
    #expect(page.components("reported by the press · last confirmed 5 May 2025") >= 2, "the key line and the list")
    // In the drawings a solid bar, and an outline from that day on.
    #expect(page.components("class=\"bar announced\"") > 0)
    let early = try SampleSite(content, asOf: "2025-04-15")
    #expect(try #require(early["measures/range.html"]).contains("last confirmed") == false, "nobody knew it yet")
  }

  @Test func `A rate that is not known is said to be unknown, and not the one before`() throws {
    let site = try SampleSite(content)
    let page = try #require(site["measures/secret.html"])
    #expect(page.contains("<dt>Rate</dt><dd><span class=\"value\">Unknown</span>"))
    #expect(page.contains("rate unknown"))
    #expect(try #require(site["index.html"]).contains("rate unknown, since 1 Apr 2025"))
  }

  @Test func `What holds for everyone says so, and can be asked for`() throws {
    let site = try SampleSite(content)
    #expect(try #require(site["measures/all.html"]).contains("<span class=\"by\">on everyone</span>"))
    let view = try #require(site["about.html"])
    #expect(view.contains("measures/all.html") && !view.contains("measures/secret.html"))
    #expect(try #require(site["data/dossier.json"]).contains("\"targets\":[\"everyone\"]"))
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
