import Dossiers
import HTML
import Wording

@testable import Charts
@testable import Pages

/// Views with the texts that break careless templates.
enum Sample {
  static let hostile = #"<script>alert("x")</script> & 'y'"#
  static let safe = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;"

  static let words = English()
  static let chinese = LanguageMark("zh", among: .leftToRight)
  static let link = Link.relative(to: "measures/toll.html", from: "index.html")
  static let text = TextLink("Ferry toll", link)
  static let date = DateView("3 Mar 2025", machine: "2025-03-03")
  static let sides = [
    SideMark.Side(id: "north", look: 0, label: "North"), SideMark.Side(id: "south", look: 1, label: "South"),
  ]
  static let north = SideMark(sides: [sides[0]])
  static let south = SideMark(sides: [sides[1]])
  static let joint = SideMark(sides: sides, isOfAll: true, isJoint: true)
  static let inForce = StatusView(.inForce, word: "In force")
  static let cited = Citations([.init(number: 1, anchor: "cite-1-a")])
  static let uncited = Citations([])
  static let noSources = SourceList(rows: [])
  static let noFacts = Facts([])
  static let noTimeline = TimelineList(columns: [north, south], phases: [])

  static func frame(title: String = "Toll", description: String? = nil, canonical: Link? = nil) -> PageFrame {
    PageFrame(
      words: words, path: "measures/toll.html", language: "en", siteTitle: "The ferry dispute", title: title,
      description: description,
      day: DateView("30 June 2025", machine: "2025-06-30"),
      home: .relative(to: "index.html", from: "measures/toll.html"),
      canonical: canonical,
      navigation: [
        NavigationItem(label: "Brief", link: link, isCurrent: false),
        NavigationItem(label: "Measures", link: link, isCurrent: true),
      ], breadcrumb: [TextLink("Brief", link)], footer: FooterView(text: "About it.", columns: []))
  }

  static func head(title: String = "Toll", standfirst: String? = nil) -> RecordHead {
    RecordHead(side: north, kind: "Tariff", title: title, standfirst: standfirst)
  }

  /// The first quarter of 2025.
  static let axis = TimeAxis(from: CalendarDay(number: 20_089), to: CalendarDay(number: 20_178))

  static let strips = RowStrips(
    rows: [
      .init(
        side: north, title: text, detail: "first step 3 Mar 2025", spans: [BarSpan(.inForce, start: 10, end: 55.5)],
        status: inForce)
    ], axis: axis, statusHeading: "On 30 June 2025")

  static let strip = StatusStrip(
    side: north, spans: [BarSpan(.suspended, start: 0, end: 80)],
    marks: [.init(position: 0, date: "3 Mar 2025", word: "suspended")],
    today: (80, "30 Jun 2025"),
    ahead: [.init(position: 95, date: "1 Aug 2025", word: "expected")], description: "Status over time.")

  static let transition = TransitionRow(
    date: date, status: inForce, rate: "▲ 10 → 12.5%", note: "Order signed.", citations: cited)

  static let row = RecordRow(date: date, side: south, title: text, detail: "talks")

  static let panel = StepPanelView(
    panel: StepPanel(
      axis: axis,
      lines: [
        .init(
          steps: [.init(day: 0, value: 12.5), .init(day: 50, value: 10)],
          threats: [.init(day: 85, from: 10, value: 30)])
      ], annotations: [.init(subject: .peak(line: 0), days: 0...50, value: 12.5)], gridValues: [0, 10, 20, 30]),
    title: nil,
    lines: [
      .init(
        side: south, end: .init(title: "10%", detail: "South"), threats: [.init(title: "30%", detail: "threatened")])
    ], annotations: [.init(title: "12.5% South", detail: nil)], today: "30 Jun 2025", unit: .percent)

  static let chart = ValueChart(
    id: "rate", headline: "Down by a fifth", subtitle: "Percent", content: .steps(panel),
    notes: [("Counts", "the toll.")],
    table: ChartTable(
      caption: "The toll", value: "Value", namesSeries: false,
      rows: [.init(date: date, series: "", value: "12.5%", status: "In force", note: "First.", citations: cited)],
      isFull: true))

  static let timeline = TimelineList(
    columns: [north, south],
    phases: [
      TimelinePhase(
        id: "phase-0", label: "Phase 1", title: text, detail: "March 2025.",
        days: [
          TimelineDay(
            date: date,
            columns: [
              [TimelineItem(side: north, sign: .status(inForce), title: text, state: "In force.", note: nil)], [],
            ],
            across: [TimelineItem(side: joint, sign: .mark, title: text, state: nil, note: "Talks.")])
        ])
    ])
}
