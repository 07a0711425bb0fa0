import Dossiers
import HTML
import Templates

extension Sample {
  static let rateTable = DataTable(
    caption: "General additional duty, percent",
    columns: [.init("Day"), .init("United States", isNumeric: true), .init("Status")],
    rows: [["4 Feb 2025", "10", "in force"], ["4 Mar 2025", "20", "in force"], ["10 Apr 2025", "145", "in force"]])

  static let homeChart = StepChart(
    headline: "From 145 percent to 12.5: two truces and a court ruling",
    subtitle: "General additional duty on the other side’s goods, percent",
    lines: [
      StepLine(
        side: SideView(label: "US", mark: us),
        steps: [
          .init(day("2025-02-04"), 10), .init(day("2025-03-04"), 20), .init(day("2025-04-05"), 30),
          .init(day("2025-04-09"), 104), .init(day("2025-04-10"), 145), .init(day("2025-05-14"), 30),
          .init(day("2025-11-10"), 20), .init(day("2026-02-24"), 10), .init(day("2026-07-24"), 12.5),
        ]),
      StepLine(
        side: SideView(label: "China", mark: china),
        steps: [
          .init(day("2025-04-10"), 84), .init(day("2025-04-12"), 125), .init(day("2025-05-14"), 10),
        ]),
    ],
    threats: [
      StepThreat(side: us, day: day("2025-10-10"), value: 130, label: "130% threatened", remark: "for 1 November"),
      StepThreat(side: us, day: day("2026-09-18"), value: 20, label: "20% if 7.5 is added"),
    ],
    notes: [
      StepNote(day: day("2025-05-14"), value: 145, text: "145% United States", remark: "10 April to 13 May 2025", side: us),
      StepNote(day: day("2025-05-14"), value: 110, text: "125% China", remark: "12 April to 13 May", side: china),
      StepNote(day: day("2025-05-14"), value: 30, text: "Geneva truce", remark: "30% and 10%"),
      StepNote(day: day("2025-11-10"), value: 20, text: "Busan truce", remark: "20% and 10%"),
      StepNote(day: day("2026-02-24"), value: 10, text: "10% surcharge"),
    ],
    panels: [
      .init(heading: "Since January 2025", from: day("2025-01-01"), until: asOf),
      .init(heading: "Since October 2025, enlarged", from: day("2025-10-15"), until: asOf),
    ], asOf: asOf,
    remarks: [
      ChartRemark("Counts", "fentanyl and reciprocal duties to 23 February 2026, then the worldwide surcharge."),
      ChartRemark("Leaves out", "older Section 301 and sector duties, so no line is the full rate at the border."),
    ], table: rateTable, more: [text("CSV")])

  static let measureChart = StepChart(
    headline: "In force for a year and sixteen days: half bargained away, the rest ended in court",
    subtitle: "Rate of the fentanyl duty, percent",
    lines: [
      StepLine(
        side: SideView(label: "ended", mark: us),
        steps: [
          .init(day("2025-02-04"), 10), .init(day("2025-03-04"), 20), .init(day("2025-11-10"), 10),
          .init(day("2026-02-24"), 0),
        ])
    ],
    notes: [
      StepNote(day: day("2025-03-04"), value: 20, text: "20% after the order of 3 March"),
      StepNote(day: day("2025-11-10"), value: 10, text: "10% after Busan"),
      StepNote(day: day("2026-02-24"), value: 0, text: "Supreme Court", remark: "20 February 2026"),
    ], panels: [.init(from: day("2025-02-01"), until: asOf)], asOf: asOf,
    remarks: [ChartRemark("Leaves out", "every other duty on the same goods.")], table: rateTable,
    more: [text("How it adds to the others"), text("CSV")])

  static let strip = StatusStrip(
    headline: "Four weeks in force, then a pause that keeps being prolonged",
    subtitle: "Status since the announcement; dashed: said, not found in law", side: china,
    spans: [
      StatusSpanView(.inForce, from: day("2025-10-09"), until: day("2025-11-07")),
      StatusSpanView(.suspended, from: day("2025-11-07"), word: "suspended"),
    ],
    marks: [
      .init(day("2025-10-09"), "9 Oct 2025, in force in part"), .init(day("2025-11-07"), "7 Nov, Announcement No. 70"),
      .init(day("2026-09-28"), "28 Sep 2026"), .init(day("2027-01-10"), "10 Jan 2027"),
    ], expectation: .init(until: day("2027-01-10"), word: "said, not law"), asOf: asOf)

  static func strips(_ side: SideMark) -> RowStrips {
    RowStrips(
      [
        RowStrip(
          measure: record("Ban on gallium, germanium, antimony and superhard materials"), note: "first step Dec 2024",
          side: side,
          spans: [
            StatusSpanView(.inForce, from: day("2024-12-03"), until: day("2025-11-09")),
            StatusSpanView(.suspended, from: day("2025-11-09")),
          ], status: StatusView(.suspended, word: "Suspended", side: side)),
        RowStrip(
          measure: record("Licensing of seven medium and heavy rare earths"), note: "first step 4 Apr 2025", side: side,
          spans: [StatusSpanView(.inForce, from: day("2025-04-04"))],
          status: StatusView(.inForce, word: "In force, eased", side: side)),
        RowStrip(
          measure: record("Probes into American chips"), note: "first step 13 Sep 2025", side: side,
          spans: [StatusSpanView(.announced, from: day("2025-09-13"))],
          status: StatusView(.announced, word: "Announced", side: side)),
        RowStrip(
          measure: record("Controls on critical software"), note: "first step 10 Oct 2025", side: side,
          spans: [StatusSpanView(.threatened, from: day("2025-10-10"))],
          status: StatusView(.threatened, word: "Threatened", side: side)),
        RowStrip(
          measure: record("Duty tied to fentanyl supply"), note: "first step 1 Feb 2025", side: side,
          spans: [
            StatusSpanView(.announced, from: day("2025-02-01"), until: day("2025-02-04")),
            StatusSpanView(.inForce, from: day("2025-02-04"), until: day("2026-02-20")),
            StatusSpanView(.ended, from: day("2026-02-20")),
          ], status: StatusView(.ended, word: "Struck down", side: side)),
      ], from: day("2025-01-01"), asOf: asOf, more: text("CSV"))
  }

  static let timelineChart = TimelineChart(
    headline: "Sixteen of the year’s twenty measures outlived it", subtitle: "Measures by side and the state they were in",
    lanes: [
      .init(
        usSide,
        [
          bar("Fentanyl duty", .inForce, "2025-02-04"), bar("Reciprocal duty", .inForce, "2025-04-05"),
          .init(
            "Port fees",
            [
              StatusSpanView(.announced, from: day("2025-04-17"), until: day("2025-10-14")),
              StatusSpanView(.inForce, from: day("2025-10-14"), until: day("2025-11-10")),
              StatusSpanView(.suspended, from: day("2025-11-10")),
            ]),
          .init("100% threat", [StatusSpanView(.threatened, from: day("2025-10-10"), until: day("2025-10-26"))]),
        ]),
      .init(
        chinaSide,
        [
          bar("Licensing of tungsten and four more", .inForce, "2025-02-04"),
          bar("Chip probes", .announced, "2025-09-13"), bar("Port fees, Hanwha sanctions", .suspended, "2025-11-10"),
        ]),
    ],
    talks: .init(
      SideView(label: "Talks and truces", mark: .joint),
      [
        .init(day("2025-05-10"), "Geneva", isTruce: true), .init(day("2025-06-09"), "London"),
        .init(day("2025-07-28"), "Stockholm"), .init(day("2025-09-14"), "Madrid"),
        .init(day("2025-10-25"), "Kuala Lumpur"), .init(day("2025-10-30"), "Busan", isTruce: true),
      ]),
    bands: [
      .init(1, "Opening moves", from: day("2025-02-01"), until: day("2025-04-01")),
      .init(2, "April spiral", from: day("2025-04-01"), until: day("2025-05-13")),
      .init(3, "Geneva truce", from: day("2025-05-13"), until: day("2025-09-12")),
      .init(4, "Autumn rupture", from: day("2025-09-12"), until: day("2025-10-30")),
      .init(5, "Busan truce", from: day("2025-10-30"), until: day("2025-12-31")),
    ], from: day("2025-01-01"), until: day("2025-12-31"), asOf: asOf, more: text("Events and transitions (CSV)"))

  private static func bar(_ label: String, _ status: Status, _ from: String) -> TimelineChart.Bar {
    .init(label, [StatusSpanView(status, from: day(from))])
  }
}
