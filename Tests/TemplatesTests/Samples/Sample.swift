import Dossiers
import HTML
import Templates

/// Views with the facts of the dossier that ships, for tests and for looking at pages.
enum Sample {
  static let us = SideMark.side(0)
  static let china = SideMark.side(1)
  static let usSide = SideView(label: "United States", mark: us)
  static let chinaSide = SideView(label: "China", mark: china)
  static let thirdSide = SideView(label: "Third parties", mark: .side(2))
  static let jointSide = SideView(label: "Talks", mark: .joint)
  static let asOf = day("2026-10-08")

  static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(number: 0) }

  static func date(_ text: String) -> DateText { .short(EDTFDate(day(text))) }

  static func link(_ path: String) -> Link { Link.relative(to: SitePath(path), from: "measures/x.html") }

  static func text(_ text: String, _ path: String = "index.html") -> TextLink { TextLink(text, link(path)) }

  static func record(
    _ title: String, _ side: SideMark? = nil, kind: String? = nil, remark: String? = nil
  ) -> RecordLink {
    RecordLink(title: title, link: link("measures/y.html"), side: side, kind: kind, remark: remark)
  }

  static func marks(_ numbers: Int..., letter: String = "a") -> [CitationMark] {
    numbers.map { CitationMark(number: $0, anchor: "cite-\($0)-\(letter)") }
  }

  static func site(section: String) -> SiteFrame {
    let labels = ["Brief", "Timeline", "Measures", "Actors", "Questions", "Statements", "Sources"]
    return SiteFrame(
      language: "en", title: "US–China trade dispute", strapline: "Briefing dossier", home: link("index.html"),
      asOf: .long(EDTFDate(asOf)), nav: labels.map { NavItem(label: $0, link: link("index.html"), isCurrent: $0 == section) },
      styleSheets: [link("style.css")],
      footer: SiteFooter(
        text: """
          What stands, who did what, in answer to what, and who says so. Every claim carries its source; status \
          follows from dated acts. Text CC BY 4.0.
          """,
        columns: [
          .init(heading: "Take it with you", links: [text("The whole dossier on paper"), text("All records (JSON)")]),
          .init(heading: "About", links: [text("Method"), text("About this dossier")]),
        ]))
  }

  static func frame(_ title: String, section: String = "Measures") -> PageFrame {
    PageFrame(
      title: title, description: "What the page says.", site: site(section: section),
      breadcrumb: section == "Brief" ? [] : [text("Brief"), text(section)],
      cite: CiteBlock(
        title: title, work: "US–China trade dispute: a briefing dossier", asOf: .long(EDTFDate(asOf)),
        address: "dossier.example/measures/us-fentanyl-tariff.html"))
  }

  static let sources = SourceList([
    SourceRow(
      number: 1, title: "Imposing Duties to Address the Synthetic Opioid Supply Chain in the People’s Republic of China",
      page: link("sources/wh-eo-14195.html"), original: Link("https://www.whitehouse.gov/eo-14195"),
      publication: "The White House, 1 February 2025", grade: "Official text",
      backReferences: [.init(letter: "a", anchor: "cite-1-a"), .init(letter: "b", anchor: "cite-1-b")]),
    SourceRow(
      number: 2, title: "Further Amendment to Duties", page: link("sources/b.html"),
      publication: "The White House, 3 March 2025", grade: "Official text",
      backReferences: [.init(letter: "a", anchor: "cite-2-a")]),
    SourceRow(
      number: 3, title: "Chinese commerce ministry on pausing rare-earth controls and port fees for a year (in Chinese)",
      page: link("sources/c.html"), publication: "Yahoo News Taiwan, 30 October 2025", grade: "News",
      isSeenInFull: false, backReferences: [.init(letter: "a", anchor: "cite-3-a")]),
    SourceRow(
      number: 4, title: "商务部公告2025年第61号", language: "zh", page: link("sources/d.html"),
      publication: "Ministry of Commerce of China, 9 October 2025", grade: "Official text"),
  ])

  static let facts = Facts([
    FactGroup(
      "Legal basis",
      [
        Fact("International Emergency Economic Powers Act"),
        Fact("Executive Order 14195", link: link("sources/a.html"), remark: "imposes"),
        Fact("Executive Order 14228", link: link("sources/b.html"), remark: "doubles"),
      ]),
    FactGroup("Scope", [Fact("All goods of Chinese origin, on top of older duties")]),
    FactGroup("Themes", [Fact("Emergency powers", link: link("themes/a.html")), Fact("Fentanyl")]),
    FactGroup("Updated", [Fact("8 October 2026")]),
    FactGroup("Empty", []),
  ])

  static let backlinks = BacklinkList([
    .init("Mentioned in", [record("Busan meeting", kind: "event"), record("Truce measures take legal effect", kind: "event")]),
    .init("Steps nobody disputes", []),
    .init("Answered by", [record("China’s extra duties on American farm goods", china, kind: "measure")]),
  ])

  static let prose: HTML = """
    <p>The duty was the first new one on China in the second Trump term. It began at 10 percent on 4 February \
    2025<span class="cite">\u{2060}[<a id="cite-1-c" href="#source-1" role="doc-noteref">1</a>]</span> and was doubled \
    within a month. Together with the <a href="y.html">reciprocal duty</a> it made up the 145 percent of April 2025 and \
    the 30 percent that followed the <a href="z.html">Geneva round</a>.</p>
    <h2 id="on-rates">On rates</h2>
    <div class="callout" data-kind="note"><p class="callout-title">Do not mix rates</p><p>145, 30 and 20 percent count \
    new general duties only. The 57 and 47 percent quoted in October 2025 include duties of the first term.</p></div>
    <div class="table" role="region" tabindex="0" aria-label="Rates"><table><thead><tr><th>Text</th>\
    <th class="right">Rate</th></tr></thead><tbody><tr><td>Executive Order 14195</td><td class="right">10%</td></tr>\
    </tbody></table></div>
    <ul><li>Emergency law</li><li>Court</li></ul>
    """
}
