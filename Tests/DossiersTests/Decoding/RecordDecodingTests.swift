import Diagnostics
import Dossiers
import Samples
import Testing

/// Each kind of record with every key that it knows.
@Suite struct RecordDecodingTests {
  private func record<R>(_ kind: (Record) -> R?, _ path: String, _ text: String) throws -> R {
    let document = Sample.document(path, Sample.page(text))
    guard document.diagnostics.isEmpty, case .record(let record) = document.content, let record = kind(record) else {
      throw Sample.HasFaults(findings: document.diagnostics.lines)
    }
    return record
  }

  @Test func `Keys that every record may have`() throws {
    let theme = try record(
      \.theme, "themes/chips.md",
      """
      title: Chips
      summary: Who may buy which.
      themes: [tariffs, rare-earths]
      sources: seed
      aliases: [themes/semiconductors.html, old/chips_1.html]
      updated: 2026-10-09
      changes: [{date: 2026-10-01, note: New, major: true}, {date: 2026-09-01, note: First}]
      review_after: 2027-01-01
      draft: true
      """)
    let common = theme.common
    #expect(theme.id == "chips" && theme.kind == .theme && theme.title == "Chips")
    #expect(common.summary == "Who may buy which.")
    #expect(common.themes.map(\.id) == ["tariffs", "rare-earths"])
    #expect(common.sources.map { "\($0.id) \($0.location)" } == ["seed content/themes/chips.md:5:10"])
    #expect(common.aliases.map(\.id) == ["themes/semiconductors.html", "old/chips_1.html"])
    #expect(common.updated?.description == "2026-10-09")
    #expect(
      common.changes.map { "\($0.date) \($0.note) \($0.isMajor)" } == ["2026-10-01 New true", "2026-09-01 First false"])
    #expect(common.reviewAfter?.description == "2027-01-01")
    #expect(common.isDraft)
  }

  @Test func `An actor`() throws {
    let actor = try record(
      \.actor, "actors/wang-wentao.md",
      """
      name: Wang Wentao
      kind: person
      side: china
      name_local: {zh: 王文涛, zh-Hant: 王文濤}
      role: Minister of Commerce
      affiliation: mofcom
      roles: [{title: Minister of Commerce, from: 2020-12, until: 2026, sources: [seed]}, {title: Governor}]
      """)
    #expect(actor.name == "Wang Wentao" && actor.actorKind.id == "person" && actor.side.id == "china")
    #expect(actor.localNames == ["zh": "王文涛", "zh-Hant": "王文濤"])
    #expect(actor.role == "Minister of Commerce")
    #expect(actor.relations == [Relation(.affiliation, actor.affiliation[0])])
    #expect(actor.affiliation.map(\.id) == ["mofcom"])
    #expect(actor.roles.map(\.title) == ["Minister of Commerce", "Governor"])
    #expect(actor.roles[0].from?.description == "2020-12" && actor.roles[0].until?.description == "2026")
    #expect(actor.roles[1].from == nil && actor.citedSources.map(\.id) == ["seed"])
  }

  @Test func `A measure`() throws {
    let measure = try record(
      \.measure, "measures/cn-duty.md",
      """
      title: Chinese retaliatory tariff
      short: Retaliation
      finding: It went up and down.
      kind: tariff
      imposed_by: tariff-commission
      targets: [united-states]
      scope: Goods
      instruments: [{title: Announcement 4, role: imposes, source: a4}, {title: Law}]
      history:
        - {date: 2025-04-04, status: announced, rate: 34, expected: 2025-04-10, note: To come, sources: [s1]}
        - {date: 2025-04-10, status: in-force, rate: 84.5, until: 2025-05}
        - {date: 2025-05, status: lowered, basis: announced, rate: 10, held: {rate: 24, until: 2026, note: A pause}}
      responds_to:
        - {id: us-duty, since: 2025-04-04, asserted_by: [china], disputed_by: [us], note: As said, sources: [s2]}
      reply: None.
      figures: [{label: Goods, value: 8000, note: Lines, sources: [s3]}]
      sources: [s4]
      """)
    #expect(measure.title == "Chinese retaliatory tariff" && measure.shortTitle == "Retaliation")
    #expect(measure.finding == "It went up and down." && measure.measureKind.id == "tariff")
    #expect(measure.scope == "Goods" && measure.reply == "None.")
    #expect(measure.instruments.map(\.title) == ["Announcement 4", "Law"])
    #expect(measure.instruments[0].role == "imposes" && measure.instruments[0].source?.id == "a4")
    #expect(measure.history.map(\.change.id) == ["announced", "in-force", "lowered"])
    #expect(
      measure.history.map(\.rate?.number) == [34, 84.5, 10] && measure.history.map(\.basis) == [.act, .act, .announced])
    let held = try #require(measure.history[2].held)
    #expect(held.rate == 24 && held.until?.description == "2026" && held.note == "A pause")
    #expect(measure.history[0].expected?.description == "2025-04-10" && measure.history[0].note == "To come")
    #expect(measure.history[1].until?.description == "2025-05")
    #expect(measure.history[1].location.line == 12 && measure.history[1].location.column == 5)
    #expect(measure.respondsTo[0].since?.description == "2025-04-04" && measure.respondsTo[0].note == "As said")
    #expect(measure.figures[0].label == "Goods" && measure.figures[0].value == "8000")
    #expect(measure.date?.description == "2025-04-04")
    #expect(
      measure.relations.map { "\($0.name) \($0.target.id)" } == [
        "imposedBy tariff-commission", "targets united-states", "respondsTo us-duty", "assertedBy china",
        "disputedBy us",
      ])
    #expect(measure.citedSources.map(\.id) == ["s1", "a4", "s2", "s3", "s4"])
  }

  @Test func `An event`() throws {
    let event = try record(
      \.event, "events/geneva.md",
      "date: 2025-05-10\nuntil: 2025-05-12\ntitle: Talks\nkind: talks\nplace: Geneva\nparticipants: [a, b]\nmeasures: m"
    )
    #expect(event.title == "Talks" && event.eventKind.id == "talks" && event.place == "Geneva")
    #expect(event.when.description == "2025-05-10/2025-05-12" && event.date == event.when)
    #expect(
      event.relations.map { "\($0.name) \($0.target.id)" } == ["participant a", "participant b", "touches m"])
  }

  @Test func `A statement`() throws {
    let statement = try record(
      \.statement, "statements/s.md",
      """
      date: 2025-10-12
      speaker: mofcom
      topic: Controls
      about: [m, q]
      stance: defends China
      venue: Press conference
      quote: We do not want a fight.
      quote_local: {zh: 我们不愿打}
      """)
    #expect(statement.title == "Controls" && statement.stance?.id == "defends China")
    #expect(statement.venue == "Press conference" && statement.date?.description == "2025-10-12")
    #expect(statement.quote == "We do not want a fight." && statement.localQuotes == ["zh": "我们不愿打"])
    #expect(statement.relations.map { "\($0.name) \($0.target.id)" } == ["speaker mofcom", "about m", "about q"])
  }

  @Test func `A question`() throws {
    let question = try record(
      \.question, "questions/who.md",
      """
      question: Who began it?
      accounts:
        - {side: us, held_by: [a], position: They did., sources: [s1]}
        - {side: china, held_by: b, position: They did., sources: s2}
      agreed: [{date: 2025-09-29, note: A rule, about: m, starts: [china]}, {date: 2025-10, note: Controls}]
      open: [Why then?]
      sources: [s3]
      """)
    #expect(question.title == "Who began it?" && question.open == ["Why then?"])
    #expect(question.accounts.map(\.side.id) == ["us", "china"])
    #expect(question.accounts[1].position == "They did.")
    #expect(question.agreed.map(\.date.description) == ["2025-09-29", "2025-10"])
    #expect(question.agreed[0].starts.map(\.id) == ["china"] && question.agreed[1].about == nil)
    #expect(question.relations.map { "\($0.name) \($0.target.id)" } == ["heldBy a", "heldBy b", "agreedStep m"])
    #expect(question.citedSources.map(\.id) == ["s1", "s2", "s3"])
  }

  @Test func `A series`() throws {
    let series = try record(
      \.series, "series/rates.md",
      """
      title: Duties on Chinese goods
      short: US duties
      finding: Up and down.
      unit: percent
      kind: step
      side: us
      counts: General duties
      leaves_out: Older ones
      points:
        - {date: 2025-02-04, value: 10, note: Start, sources: [s1]}
        - {date: 2025-11-01, value: 130, status: threatened}
      """)
    #expect(series.shortTitle == "US duties" && series.unit == .percent && series.seriesKind == .step)
    #expect(series.side?.id == "us" && series.counts == "General duties" && series.leavesOut == "Older ones")
    #expect(series.points.map(\.value) == [10, 130] && series.points.map(\.status) == [.inForce, .threatened])
    #expect(series.points[1].location.line == 12 && series.citedSources.map(\.id) == ["s1"])
    let observed = try record(
      \.series, "series/soy.md", "title: Soybeans\nunit: tonnes\nkind: observation\npoints: {date: 2025-09, value: 0}")
    #expect(observed.points.map(\.status) == [.observed] && observed.shortTitle == "Soybeans")
  }

  @Test func `A phase and a free page`() throws {
    let phase = try record(\.phase, "phases/truce.md", "title: Truce\nfrom: 2025-11-10\nuntil: 2026-11-10")
    #expect(phase.title == "Truce" && phase.from.description == "2025-11-10")
    #expect(phase.until?.description == "2026-11-10" && phase.date == phase.from)
    let page = try record(\.page, "method.md", "title: Method")
    #expect(page.kind == .page && page.brief == nil)
  }

  @Test func `The brief`() throws {
    let page = try record(
      \.page, "index.md",
      """
      title: The brief
      summary: What stands.
      figures:
        - {series: rates, label: Rate, note: General}
        - {expected: truce, label: Days}
      chart: {finding: Up and down., series: [rates, other, rates]}
      judgements: [{claim: It holds., text: So far., sources: [s1]}]
      """)
    let brief = try #require(page.brief)
    #expect(brief.figures.map(\.label) == ["Rate", "Days"] && brief.figures[0].note == "General")
    #expect(brief.chart?.finding == "Up and down." && brief.judgements[0].claim == "It holds.")
    #expect(
      page.relations.map { "\($0.name) \($0.target.id)" } == [
        "shownSeries rates", "shownDate truce", "shownSeries rates", "shownSeries other",
      ])
    #expect(page.citedSources.map(\.id) == ["s1"])
  }
}
