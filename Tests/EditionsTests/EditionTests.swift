import Content
import Dossiers
import Editions
import Samples
import Testing

/// What an earlier day knows: docs/decisions/0011-an-earlier-day-has-no-later-text.md, rule by rule.
@Suite struct EditionTests {
  private let files = [
    "actors/late.md": Sample.actor(side: "us"),
    "actors/minister.md": Sample.actor(
      side: "china",
      "role: Former minister\nroles: [{title: Deputy, from: 2020, until: 2024}, {title: Minister, from: 2024, until: 2026}, "
        + "{title: Adviser, from: 2026}]"),
    "measures/duty.md": Sample.measure(
      by: "us", on: "china",
      history:
        "{date: 2025-04-10, status: in-force, rate: 10, until: 2026-04-10, note: Begun., sources: [early, late-source]}, "
        + "{date: 2026-02-01, status: expired}",
      "finding: It ended early\nreply: They protested\nscope: All goods\nupdated: 2026-03-01\nreview_after: 2026-12-01\n"
        + "changes: [{date: 2025-04-11, note: Added.}, {date: 2026-02-02, note: Ended.}]\n"
        + "instruments: [{title: Order, source: early}, {title: Repeal, source: late-source}, {title: Memo}]",
      body: "It [[answer]]s. [@undated]"),
    "measures/answer.md": Sample.measure(
      by: "china", on: "us", history: "{date: 2025-04-12, status: in-force}",
      "responds_to: [{id: duty, sources: [late-source], note: Said later.}, {id: duty, sources: [early, late-source]}]"),
    "measures/later.md": Sample.measure(by: "late", on: "china", history: "{date: 2026-01-01, status: in-force}"),
    "events/long.md": Sample.event("2025-06-01/2025-09-01", "participants: [us, late]"),
    "events/ahead.md": Sample.event("2026-11-18"),
    "statements/kept.md": Sample.statement(
      "2025-05-01", by: "minister", "quote: We will see\nupdated: 2025-05-02\nsummary: Calm."),
    "phases/one.md": Sample.page("title: One\nfrom: 2025-01-01\nuntil: 2026-01-31"),
    "series/rate.md": Sample.page(
      "title: Rate\nunit: percent\nkind: step\nfinding: It fell\ncounts: Duties\npoints: [{date: 2025-04-10, value: 10}, "
        + "{date: 2025-05-01, value: 50, status: threatened}, {date: 2026-02-01, value: 0}]"),
    "questions/who.md": Sample.page(
      "question: Who?\naccounts: [{side: us, held_by: us, position: They did, sources: early}]"),
    "index.md": Sample.page("title: It is over"), "about.md": Sample.page("title: About\nupdated: 2025-01-01"),
    "sources/s.yml": [
      Sample.source("early", "issued: 2025-04-11, annote: Says little."),
      Sample.source("late-source", "issued: 2026-02-02"),
      Sample.source("undated"), Sample.source("undated-too"),
    ].joined(separator: "\n"),
  ].merging(Sample.actors) { a, _ in a }

  private func edition(_ day: String? = nil) throws -> Edition { try Sample.edition(files, asOf: day) }

  @Test func `The day for which it was written knows everything`() throws {
    let edition = try edition()
    #expect(!edition.isEarlier && edition.day.description == "2026-10-09")
    #expect(edition.dossier.measure("duty")?.finding == "It ended early")
    #expect(edition.dossier.records.count == files.count - 1 && edition.dossier.sources.count == 4)
    #expect(edition.datesAhead.map(\.id) == ["ahead"])
  }

  @Test func `Steps are known with what is written at them; texts, figures and ends only when they have come`() throws {
    let duty = try #require(try edition("2025-06-30").dossier.measure("duty"))
    #expect(duty.history.map { "\($0.date) \($0.note ?? "")" } == ["2025-04-10 Begun."])
    #expect(duty.history[0].sources.map(\.id) == ["early"] && duty.history[0].until?.description == "2026-04-10")
    #expect(duty.finding == nil && duty.reply == nil && duty.scope == nil && duty.common.body.isEmpty)
    #expect(duty.common.updated == nil && duty.common.reviewAfter == nil)
    #expect(duty.common.changes.map(\.note) == ["Added."] && duty.instruments.map(\.title) == ["Order"])
    #expect(try edition("2026-03-01").dossier.measure("duty")?.finding == "It ended early", "written by then")
  }

  @Test func `A claim is known with the first of its sources`() throws {
    let edition = try edition("2025-06-30")
    let answer = try #require(edition.dossier.measure("answer"))
    #expect(answer.respondsTo.map { $0.sources.map(\.id) } == [["early"]])
    #expect(edition.chain.count == 1)
  }

  @Test func `What has no date is known by what names it, or by its own text`() throws {
    let june = try edition("2025-06-30").dossier
    #expect(june.actor("late")?.id == "late", "it takes part in what has begun")
    let may = try edition("2025-05-15").dossier
    #expect(may.actor("late") == nil && may.measure("later") == nil && may.event("long") == nil)
    #expect(may.actors.map(\.id) == ["china", "minister", "us"])
    #expect(may.sources.map(\.id) == ["early"] && may.source("early")?.annotation == nil)
    #expect(try edition("2026-03-01").dossier.sources.map(\.id) == ["early", "late-source", "undated"])
    #expect(may.question("who") == nil && may.page("index") == nil && may.page("about") != nil)
  }

  @Test func `What goes on has no end yet, and an actor the office of the day`() throws {
    let edition = try edition("2025-06-30")
    #expect(edition.dossier.event("long")?.when.description == "2025-06-01/..")
    #expect(edition.dossier.phase("one")?.until == nil)
    let minister = try #require(edition.dossier.actor("minister"))
    #expect(minister.role == "Minister" && minister.roles.map(\.title) == ["Deputy", "Minister"])
    #expect(minister.roles.map { $0.until?.description } == ["2024", nil])
    #expect(edition.datesAhead.map(\.date.description) == ["2026-04-10"], "nobody says since when a meeting is planned")
  }

  @Test func `A text that was edited by the day is in it`() throws {
    let statement = try #require(try edition("2025-06-30").dossier.statement("kept"))
    #expect(statement.common.summary == "Calm." && statement.quote == "We will see")
    #expect(try edition("2025-05-01").dossier.statement("kept")?.common.summary == nil)
  }

  @Test func `A series has the points of its time and no threat that nobody dates`() throws {
    let rate = try #require(try edition("2025-06-30").dossier.series("rate"))
    #expect(rate.points.map(\.value) == [10] && rate.finding == nil && rate.counts == nil)
    #expect(try edition("2025-01-01").dossier.series("rate") == nil)
    #expect(try edition().dossier.series("rate")?.points.map(\.value) == [10, 50, 0])
  }
}
