import Dossiers
import HTML
import Templates

extension Sample {
  static let history = TransitionList([
    TransitionRow(
      date: date("2025-02-01"), status: StatusView(.announced, word: "Announced", rate: "10%", side: us),
      note: "Order signed.", citations: marks(1)),
    TransitionRow(
      date: date("2025-02-04"), status: StatusView(.inForce, word: "In force", side: us),
      note: "Collected from this day.", citations: marks(1, letter: "b")),
    TransitionRow(
      date: date("2025-03-04"), status: StatusView(.inForce, word: "Raised", rate: "▲ 10 → 20%", side: us),
      note: "Order signed the day before; the order of November 2025 names 4 March as the start.", citations: marks(2, 3)),
    TransitionRow(
      date: date("2026-02-20"), status: StatusView(.ended, word: "Struck down", side: us),
      note: "Supreme Court ruling; customs went on collecting for three more days."),
  ])

  static let responses = ResponseList(
    [
      ResponseRow(
        side: SideView(label: "China, 4 Mar 2025", mark: china), measure: record("Extra duties on American farm goods"),
        note: "Published on the day the duty was doubled. Both governments describe it so.", assertion: .bothSides,
        remark: "the same day; asserted by both sides"),
      ResponseRow(
        side: SideView(label: "China, 4 Feb 2025", mark: china), measure: record("Duties on American energy"),
        note: "Published within minutes of the American duty. Asserted by China.", assertion: .oneSide,
        remark: "the same day; asserted by one side only"),
      ResponseRow(
        side: SideView(label: "China, 4 Feb 2025", mark: china), measure: record("Licensing of tungsten"),
        assertion: .nobody, remark: "the same day; asserted by nobody"),
    ])

  static let accounts = Accounts([
    Account(
      side: usSide,
      position: """
        China did, with a sweeping and unannounced reach for control over goods made elsewhere, after months in which \
        relations had been improving.
        """, citations: marks(1, letter: "d"), heldBy: [record("Donald Trump"), record("Scott Bessent")],
      restsOn: "3 news reports"),
    Account(
      side: chinaSide,
      position: """
        Washington did, by adding Chinese names to its blacklist on 12 September and stretching the blacklist to \
        subsidiaries on 29 September while talking of goodwill; China’s rules came after that and are lawful in themselves.
        """, citations: marks(2, letter: "d"),
      heldBy: [
        RecordLink(
          title: "Ministry of Commerce", link: link("actors/mofcom.html"), localTitle: LocalText("商务部", language: "zh"))
      ], restsOn: "3 news reports, 1 official text"),
    Account(
      side: thirdSide,
      position: "Whatever came first, the Chinese rules hurt bystanders who took no part in the quarrel.",
      heldBy: [record("European Union")], restsOn: "1 news report"),
  ])

  static let questions = QuestionList(
    [
      QuestionRow(
        text("Has the truce been extended in law beyond 10 November 2026?"),
        accounts: [
          Account(side: usSide, position: "The arrangement continues to 10 January 2027."),
          Account(side: chinaSide, position: "Both sides agreed to the same date."),
        ]),
      QuestionRow(
        text("What did China promise in Busan?"),
        accounts: [
          Account(side: usSide, position: "General licences that lift mineral controls back to 2023, fixed soybean volumes."),
          Account(side: chinaSide, position: "A one-year pause of the October measures and matching tariff steps."),
        ]),
    ], more: text("All nine contested questions"))

  static let statements = StatementList([
    StatementRow(
      date: date("2026-09-28"), topic: text("Truce"), stance: "reports progress",
      paraphrase: "Both sides agreed to prolong the Kuala Lumpur arrangement to 10 January 2027.",
      citations: marks(1, letter: "e")),
    StatementRow(
      date: date("2025-10-12"), topic: text("The tariff threat"), stance: "rejects the threat",
      speaker: record("Ministry of Commerce", china),
      paraphrase: "Washington applies a double standard, its own control list is more than three times as long."),
  ])

  static let records = RecordList([
    RecordRow(record("Both sides publish lists for tariff cuts", .joint), date: date("2026-09-28")),
    RecordRow(
      record("First official Chinese reply", china), date: date("2025-10-12"), summary: "The ministry answers the threat."),
  ])

  static let latest = DateGroups(
    [
      .init(date: date("2026-09-28"), records: [record("Both sides publish lists for tariff cuts", .joint)]),
      .init(date: date("2026-09-24"), records: [record("Xi’s state visit to Washington", .joint)]),
      .init(date: date("2026-09-18"), records: [record("Overcapacity duty reportedly delayed", us)]),
    ], more: text("Full timeline"))

  static let ahead = DateGroups([
    .init(
      date: date("2026-11-10"), remark: "in 33 days",
      records: [
        record("US ownership rule returns unless its pause is prolonged", us),
        record("China’s rare-earth pause ends, in the text of Announcement No. 70", china),
      ]),
    .init(date: date("2026-11-27"), remark: "in 50 days", records: [record("China’s pause on gallium ends", china)]),
    .init(
      date: DateText(text: "Nov 2026", machine: "2026-11"), remark: "month only", records: [record("Next AI dialogue due", .joint)]),
    .init(date: date("2027-01-10"), remark: "in 94 days", records: [record("Truce ends, by both sides’ account", .joint)]),
  ])

  static let figures = BigFigures([
    BigFigure(
      value: "12.5", unit: "%", label: SideView(label: "US duty on Chinese goods", mark: us),
      note: "General and additional, since 24 July 2026. 145 at the peak of April 2025."),
    BigFigure(
      value: "10", unit: "%", label: SideView(label: "Chinese duty on US goods", mark: china),
      note: "General and additional, since 14 May 2025. 125 at the peak."),
    BigFigure(
      value: "33", unit: "days", label: SideView(label: "to the US ownership rule", mark: us),
      note: "It returns by itself on 10 November 2026 unless its pause is prolonged.", countsTime: true),
  ])

  static let judgements = Judgements([
    Judgement(
      claim: "The truce is a political fact before it is a legal one.",
      text: "The Treasury Secretary named 10 January 2027 on 23 September and the commerce ministry confirmed it.",
      citations: marks(1, 2), corroboration: CorroborationNote(.independent(2))),
    Judgement(
      claim: "Washington is rebuilding on other statutes what the court took away.",
      text: "A 12.5 percent layer replaced the expired surcharge on 24 July 2026.", citations: marks(3),
      corroboration: CorroborationNote(.official, text: "Official text for the duty in force")),
  ])

  static let board = Board(
    columns: [
      SideView(label: "By the United States", mark: us), SideView(label: "By China", mark: china),
      SideView(label: "Jointly", mark: .joint),
    ],
    rows: [
      BoardRow(
        .inForce, word: "In force", count: "5 measures",
        cells: [
          [
            BoardEntry(text("Forced-labour duty"), remark: "12.5%, since 24 Jul 2026"),
            BoardEntry(text("Older Section 301 duties"), remark: "7.5 to 100% by product, since 6 Jul 2018"),
          ],
          [
            BoardEntry(text("General duty on US goods"), remark: "10%, since 10 Apr 2025"),
            BoardEntry(text("Licensing of seven rare earths"), remark: "eased, since 4 Apr 2025"),
          ], [BoardEntry(text("Soybean purchases"), remark: "since 20 Jan 2026")],
        ]),
      BoardRow(
        .suspended, word: "Suspended", count: "2 measures",
        cells: [
          [BoardEntry(text("Ownership rule for blacklists"), remark: "since 10 Nov 2025, to 9 Nov 2026")],
          [BoardEntry(text("Rare-earth rules of October 2025"), remark: "since 7 Nov 2025, to 10 Nov 2026")], [],
        ]),
      BoardRow(
        .threatened, word: "Threatened or announced", count: "2 measures",
        cells: [
          [BoardEntry(text("Overcapacity duty"), remark: "7.5%, since 11 Mar 2026", status: .threatened, side: us)],
          [BoardEntry(text("Probes into US chips"), remark: "announced 13 Sep 2025", status: .announced, side: china)], [],
        ]),
    ], note: "Seven measures have ended. <a href=\"measures/index.html\">All 35 measures</a>")

  static let steps = AgreedSteps([
    AgreedStepView(
      date: DateText(text: "12 Sep", machine: "2025-09-12"), note: "23 Chinese names added to the Entity List",
      link: link("measures/a.html"), side: us, starts: [SideView(label: "China’s account starts here", mark: china)]),
    AgreedStepView(
      date: DateText(text: "13 Sep", machine: "2025-09-13"), note: "Probes into American chips opened",
      link: link("measures/b.html"), side: china),
    AgreedStepView(date: DateText(text: "14 Sep", machine: "2025-09-14"), note: "Madrid round of talks", side: .joint),
    AgreedStepView(
      date: DateText(text: "29 Sep", machine: "2025-09-29"), note: "Ownership rule takes effect",
      link: link("measures/c.html"), side: us),
    AgreedStepView(
      date: DateText(text: "9 Oct", machine: "2025-10-09"), note: "Rare-earth rules announced",
      link: link("measures/d.html"), side: china, starts: [SideView(label: "The American account starts here", mark: us)]),
    AgreedStepView(
      date: DateText(text: "10 Oct", machine: "2025-10-10"), note: "Further 100 percent threatened",
      link: link("measures/e.html"), side: us),
  ])

  static let days = DayByDay(
    columns: [usSide, chinaSide],
    chapters: [
      TimelineChapter(
        kicker: "Phase 1", title: "Opening moves",
        standfirst: "1 February to 1 April. One American duty, doubled once; Chinese duties follow on the same days.",
        days: [
          TimelineDay(
            date: DateText(text: "1 Feb", machine: "2025-02-01"),
            columns: [[item(usSide, "US duty tied to fentanyl supply", .announced, "Announced", "10%", "Order signed.")], []]),
          TimelineDay(
            date: DateText(text: "4 Feb", machine: "2025-02-04"),
            columns: [
              [item(usSide, "US duty tied to fentanyl supply", .inForce, "In force", nil, "Collected from this day.")],
              [
                item(chinaSide, "China’s duties of February 2025 on American energy", .announced, "Announced", "15%", nil),
                TimelineItem(
                  side: chinaSide, title: text("The reply"), content: .occasion("Statement"),
                  note: "Calls the duty a grave violation."),
              ],
            ]),
          TimelineDay(
            date: DateText(text: "10 May", machine: "2025-05-10"), columns: [[], []],
            across: [
              TimelineItem(
                side: jointSide, title: text("Geneva round and first truce"), content: .occasion("Geneva"),
                note: "Each side drops its April increases and pauses 24 points for 90 days.")
            ]),
        ])
    ])

  private static func item(
    _ side: SideView, _ title: String, _ status: Status, _ word: String, _ rate: String?, _ note: String?
  ) -> TimelineItem {
    let mark = side == usSide ? us : china
    return TimelineItem(
      side: side, title: text(title), content: .transition(StatusView(status, word: word, rate: rate, side: mark)),
      note: note)
  }
}
