import Dossiers
import HTML
import Templates

extension Sample {
  static let home = HomePage(
    frame: frame("Both capitals say the truce runs to January", section: "Brief"),
    head: RecordHead(
      title: "Both capitals say the truce runs to January. Whether that is law remains open.",
      standfirst: """
        Most of the duties of 2025 have been lowered, paused or struck down. The American one now rests on a \
        forced-labour case; China keeps 10 percent and holds its rare-earth rules of October 2025 in reserve.
        """),
    figures: figures, datesAhead: ahead, chart: homeChart, judgements: judgements, latest: latest,
    boardTitle: "What stands on 8 October 2026", board: board, questions: questions, body: .empty, sources: sources)

  static let timeline = TimelinePage(
    frame: frame("2025", section: "Timeline"),
    head: RecordHead(
      title: "2025: two rounds of escalation, two truces",
      standfirst: "What each side announced, put in force and paused, with the talks between them."),
    lens: LensRow([
      .init("Year", [NavItem(label: "2025", link: link("a.html"), isCurrent: true), NavItem(label: "2026", link: link("b.html"))]),
      .init("Theme", [NavItem(label: "Rare earths", link: link("c.html")), NavItem(label: "Chips", link: link("d.html"))]),
    ]), chart: timelineChart, days: days)

  static let actor = ActorPage(
    frame: frame("Ministry of Commerce of China", section: "Actors"),
    head: RecordHead(
      title: "Ministry of Commerce of China", localTitle: LocalText("商务部", language: "zh"), side: chinaSide,
      kind: "Organisation",
      standfirst: "Export-control authority and trade negotiator. It speaks for China on tariffs."),
    keyLine: KeyLine([
      KeyCell("Measures imposed", .value("9", note: "4 suspended, 3 in force, 2 announced")),
      KeyCell("Statements", .value("5", note: "latest 28 September 2026")),
      KeyCell("Part of", .records([record("People’s Republic of China")])),
      KeyCell(
        "People",
        .records([
          RecordLink(
            title: "Wang Wentao", link: link("actors/w.html"), localTitle: LocalText("王文涛", language: "zh"),
            remark: "minister")
        ])),
    ]), body: prose, facts: facts, imposed: strips(china), suffered: nil, statements: statements, positions: questions,
    responses: responses, tookPart: records, members: records, backlinks: backlinks, sources: sources)

  static let measure = MeasurePage(
    frame: frame("US duty tied to fentanyl supply"),
    head: RecordHead(
      title: "US duty tied to fentanyl supply", side: usSide, kind: "Tariff",
      standfirst: "An emergency-law duty on all Chinese goods: doubled within a month and ended by the Supreme Court."),
    keyLine: KeyLine([
      KeyCell(
        "Status on 8 October 2026",
        .status(StatusView(.ended, word: "Struck down", side: us), note: "since 20 February 2026; collection ended on the 24th")),
      KeyCell("Rate", .value("0%", note: "20% at its highest, March to November 2025")),
      KeyCell(
        "By and against",
        .parties(
          by: [RecordParty(usSide, link: link("actors/us.html"))], against: [RecordParty(chinaSide, link: nil)],
          scope: "all goods")),
      KeyCell("How sure", .corroboration(CorroborationNote(.official), note: "Orders read in full")),
    ]), drawing: .rate(measureChart), history: history, facts: facts,
    answers: ResponseList([], note: "No other measure. Washington ties it to the flow of synthetic opioids."),
    answered: responses, figures: rateTable,
    contests: [.init(text("Could the President set these duties under emergency law?"), accounts)], body: prose,
    backlinks: backlinks, sources: sources)

  static let control = MeasurePage(
    frame: frame("Rare-earth and related controls"),
    head: RecordHead(title: "Rare-earth and related controls of 9 October 2025", side: chinaSide, kind: "Export control"),
    keyLine: KeyLine([]), drawing: .status(strip), history: history, facts: Facts([]), answers: ResponseList([]),
    answered: ResponseList([]), figures: nil, contests: [], body: .empty, backlinks: BacklinkList([]),
    sources: SourceList([]))

  static let event = EventPage(
    frame: frame("Busan meeting", section: "Events"),
    head: RecordHead(title: "Busan meeting", side: jointSide, kind: "Talks", standfirst: "The presidents agree on a truce."),
    keyLine: KeyLine([
      KeyCell("Date", .value("30 Oct 2025")), KeyCell("Place", .value("Busan", note: "Gimhae air base")),
      KeyCell("People", .records([record("Donald Trump", us), record("Xi Jinping", china)])),
    ]), body: prose, facts: facts,
    changes: TransitionList([
      TransitionRow(
        date: date("2025-11-10"), status: StatusView(.inForce, word: "Lowered", rate: "▼ 20 → 10%", side: us),
        measure: record("US duty tied to fentanyl supply"), note: "Halved.", remark: "until 10 November 2026")
    ]), measures: records, statements: statements, backlinks: backlinks, sources: sources)

  static let statement = StatementPage(
    frame: frame("The tariff threat", section: "Statements"),
    head: RecordHead(title: "The tariff threat", side: chinaSide, kind: "Statement"),
    keyLine: KeyLine([
      KeyCell("Speaker", .records([record("Ministry of Commerce", china)])), KeyCell("Stance", .value("rejects the threat")),
    ]),
    quote: .init(
      text: "We do not want a tariff war but we are not afraid of one.",
      original: LocalText("对于关税战，中方的立场是一贯的。", language: "zh"), side: china), body: prose, facts: Facts([]),
    about: records, backlinks: backlinks, sources: sources)

  static let question = QuestionPage(
    frame: frame("Who restarted the escalation in autumn 2025?", section: "Questions"),
    head: RecordHead(
      title: "Who restarted the escalation in autumn 2025?", kind: "Contested question",
      standfirst: """
        The dates are not in dispute. What is disputed is whether the American steps of September were routine \
        enforcement or a breach of the Madrid understanding.
        """),
    stepsTitle: "Nobody disputes these steps of 2025", steps: steps, accountsTitle: "Three accounts of them",
    accounts: accounts, body: prose,
    open: [
      "Were the September steps routine enforcement, or a breach of what was understood in Madrid?",
      "No text of that understanding is among the sources of this dossier.",
    ], backlinks: backlinks,
    sourceCounts: [.init(usSide, "3 sources"), .init(chinaSide, "4 sources"), .init(thirdSide, "1 source")],
    sources: sources)

  static let theme = ThemePage(
    frame: frame("Rare earths", section: "Themes"),
    head: RecordHead(title: "Rare earths", kind: "Theme", standfirst: "Licences, bans and pauses."),
    lens: LensRow([.init("See also", [NavItem(label: "Timeline of this theme", link: link("timeline/rare-earths.html"))])]),
    body: prose, measures: strips(china), questions: questions,
    groups: [RecordGroup(heading: "Events", records: records), RecordGroup(heading: "Series", records: RecordList([]))],
    backlinks: backlinks, sources: sources)

  static let series = SeriesPage(
    frame: frame("US duty on Chinese goods", section: "Series"),
    head: RecordHead(title: "US duty on Chinese goods", side: usSide, kind: "Series"),
    keyLine: KeyLine([KeyCell("On 8 October 2026", .value("12.5%", note: "since 24 July 2026"))]), chart: measureChart,
    table: rateTable, body: prose, facts: facts, backlinks: backlinks, sources: sources)

  static let phase = PhasePage(
    frame: frame("Opening moves", section: "Timeline"),
    head: RecordHead(title: "Opening moves", kind: "Phase 1, 1 February to 1 April 2025"), lens: LensRow([]), body: prose,
    days: days, backlinks: backlinks, sources: sources)

  static let source = SourcePage(
    frame: frame("Executive Order 14195", section: "Sources"),
    head: RecordHead(title: "Imposing Duties to Address the Synthetic Opioid Supply Chain", kind: "Official text"),
    keyLine: KeyLine([
      KeyCell("Published", .value("1 Feb 2025", note: "The White House")), KeyCell("Seen", .text("In full")),
    ]), original: Link("https://www.whitehouse.gov/eo-14195").map { TextLink("whitehouse.gov/eo-14195", $0) },
    annotation: "The first order.", facts: facts, onlySupport: records, relied: records)

  static let free = FreePageTemplate(
    frame: frame("Method", section: "About"), head: RecordHead(title: "Method", standfirst: "How we work."), body: prose,
    sources: sources)

  static let groups = [
    RecordGroup(heading: "United States", side: usSide, records: records),
    RecordGroup(heading: "Without a side", records: records), RecordGroup(heading: "Nobody", records: RecordList([])),
  ]

  static func head(_ title: String) -> RecordHead { RecordHead(title: title, standfirst: "All of them.") }

  static let actors = ActorIndexPage(frame: frame("Actors", section: "Actors"), head: head("Actors"), groups: groups)
  static let measures = MeasureIndexPage(
    frame: frame("Measures"), head: head("Measures"),
    groups: [StripGroup(usSide, strips(us)), StripGroup(chinaSide, strips(china))])
  static let events = EventIndexPage(frame: frame("Events", section: "Events"), head: head("Events"), groups: groups)
  static let allStatements = StatementIndexPage(
    frame: frame("Statements", section: "Statements"), head: head("Statements"),
    groups: [StatementGroup(heading: "2025", statements: statements)])
  static let allQuestions = QuestionIndexPage(
    frame: frame("Questions", section: "Questions"), head: head("Questions"), questions: questions)
  static let themes = ThemeIndexPage(frame: frame("Themes", section: "Themes"), head: head("Themes"), themes: records)
  static let allSeries = SeriesIndexPage(frame: frame("Series", section: "Series"), head: head("Series"), series: records)
  static let allSources = SourceIndexPage(
    frame: frame("Sources", section: "Sources"), head: head("Sources"), groups: groups)
  static let notFound = NotFoundPage(frame: frame("No such page", section: ""), suggestions: [text("The brief")])

  /// Every page in the shell, by the name of its template.
  static let pages: [any PageTemplate] = [
    home, timeline, actor, measure, control, event, statement, question, theme, series, phase, source, free, actors,
    measures, events, allStatements, allQuestions, themes, allSeries, allSources, notFound,
  ]
}
