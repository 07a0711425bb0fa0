import Content
import Diagnostics
import Dossiers
import Samples
import Testing

@Suite struct RecordTests {
  /// One record of each kind, in the order of the kinds.
  private let dossier: Dossier

  init() throws {
    dossier = try Sample.dossier([
      "actors/a.md": Sample.actor(side: "us", "affiliation: us\nroles: {title: T, sources: seed}\nsources: src"),
      "measures/m.md": Sample.measure(by: "a", on: "a", "responds_to: {id: m, sources: seed}"),
      "events/e.md": Sample.event("2025-05-12", "sources: src\nparticipants: a"),
      "statements/s.md": Sample.statement("2025-05-13", by: "a", "sources: src"),
      "questions/q.md": Sample.page("question: Q\naccounts: {side: us, held_by: a, position: P, sources: src}"),
      "themes/t.md": Sample.page("title: T\nsources: src"),
      "series/r.md": Sample.page(
        "title: R\nshort: Rate\nunit: percent\nkind: step\npoints: {date: 2025, value: 1, sources: src}"),
      "phases/p.md": Sample.page("title: P\nfrom: 2025\nsources: src"),
      "index.md": Sample.page("title: Brief\njudgements: {claim: C, text: T, sources: src}\nquestions: q"),
    ])
  }

  /// What tells one record from another, as far as all kinds have it.
  private func traits(_ record: some RecordContent) -> [String] {
    [
      record.id, "\(record.path)", record.title, record.shortTitle, record.date?.description ?? "no date",
      "\(record.relations)", "\(record.citedSources)", record.common.location.path,
    ]
  }

  @Test func `A record of any kind says what it says as its own kind`() {
    let own =
      dossier.actors.map(traits) + dossier.measures.map(traits) + dossier.events.map(traits)
      + dossier.statements.map(traits) + dossier.questions.map(traits) + dossier.themes.map(traits)
      + dossier.series.map(traits) + dossier.phases.map(traits) + dossier.pages.map(traits)
    #expect(dossier.records.map(traits) == own)
    #expect(dossier.records.map(\.kind) == RecordKind.allCases.filter { $0 != .source })
  }

  @Test func `A record is of its own kind and of no other`() {
    let records = dossier.records
    let ofOneKind: [[String]] = [
      records.compactMap(\.actor).map(\.id), records.compactMap(\.measure).map(\.id),
      records.compactMap(\.event).map(\.id), records.compactMap(\.statement).map(\.id),
      records.compactMap(\.question).map(\.id), records.compactMap(\.theme).map(\.id),
      records.compactMap(\.series).map(\.id), records.compactMap(\.phase).map(\.id),
      records.compactMap(\.page).map(\.id),
    ]
    #expect(ofOneKind == [["a"], ["m"], ["e"], ["s"], ["q"], ["t"], ["r"], ["p"], ["index"]])
  }

  @Test func `A kind has its folder and its name`() {
    #expect(
      RecordKind.allCases.map(\.folder) == [
        "actors", "measures", "events", "statements", "questions", "themes", "series", "phases", "sources", "",
      ])
    #expect(
      RecordKind.allCases.map(\.noun) == [
        "an actor", "a measure", "an event", "a statement", "a question", "a theme", "a series", "a phase", "a source",
        "a free page",
      ])
  }
}

@Suite struct RecordCommonTests {
  @Test func `A copy differs in what it is told and in nothing else`() throws {
    let keys = """
      title: T
      summary: Who may buy which.
      themes: other
      sources: [seed, later]
      aliases: old.html
      updated: 2026-10-09
      changes: [{date: 2026-09-01, note: First}, {date: 2026-10-01, note: New}]
      review_after: 2027-01-01
      draft: true
      """
    let view = "```figure\nimage: assets/map.png\nalt: A map\n```\n"
    let dossier = try Sample.dossier(
      ["themes/t.md": Sample.page(keys, body: "# Head\n\n![map](../assets/map.png)\n\n" + view)], drafts: true)
    let common = try #require(dossier.theme("t")).common
    let copy = common.with(
      summary: nil, themes: [], sources: [common.sources[0]], updated: CalendarDay("2026-09-01"),
      changes: [common.changes[0]], reviewAfter: nil, keepsBody: true)
    #expect(copy.summary == nil && copy.sources.map(\.id) == ["seed"] && copy.changes.map(\.note) == ["First"])
    #expect(copy.updated?.description == "2026-09-01")
    #expect(copy.id == "t" && copy.location == common.location && copy.themes.isEmpty)
    #expect(copy.aliases.map(\.id) == ["old.html"] && copy.isDraft && copy.reviewAfter == nil)
    #expect(copy.body.anchors == ["head"] && copy.views.map(\.location) == common.views.map(\.location))
    let bare = common.with(
      summary: common.summary, themes: common.themes, sources: common.sources, updated: common.updated,
      changes: common.changes, reviewAfter: common.reviewAfter, keepsBody: false)
    #expect(bare.body.isEmpty && bare.views.isEmpty && bare.links.isEmpty && bare.summary == common.summary)
  }
}
