import Dossiers
import Editions
import Samples
import Testing

@Suite struct BacklinkTests {
  private func backlinks(to id: String, _ files: [String: String]) throws -> [String] {
    let edition = try Sample.edition(files.merging(Sample.actors) { a, _ in a })
    return edition.backlinks(to: id).map { "\($0.date?.description ?? "-") \($0.relation) \($0.kind) \($0.id)" }
  }

  @Test(
    arguments: [
      (.imposedBy, "us", "measures/m.md", Sample.measure(by: "us")),
      (.targets, "china", "measures/m.md", Sample.measure(on: "china")),
      (.respondsTo, "duty", "measures/m.md", Sample.measure("responds_to: {id: duty}")),
      (.assertedBy, "mars", "measures/m.md", Sample.measure("responds_to: {id: duty, asserted_by: mars}")),
      (.disputedBy, "mars", "measures/m.md", Sample.measure("responds_to: {id: duty, disputed_by: mars}")),
      (.speaker, "brazil", "statements/m.md", Sample.statement(by: "brazil")),
      (.about, "duty", "statements/m.md", Sample.statement("2025", by: "us", "about: [duty]")),
      (.participant, "brazil", "events/m.md", Sample.event("2025", "participants: brazil")),
      (.touches, "duty", "events/m.md", Sample.event("2025", "measures: duty")),
      (.affiliation, "brazil", "actors/m.md", Sample.actor("affiliation: brazil")),
      (
        .heldBy, "mars", "questions/m.md",
        Sample.page("question: Q\naccounts: {side: us, held_by: mars, position: P, sources: s}")
      ),
      (
        .agreedStep, "duty", "questions/m.md",
        Sample.page(
          "question: Q\naccounts: {side: us, held_by: us, position: P, sources: s}\nagreed: {date: 2025, note: N, about: duty}"
        )
      ),
      (
        .shownSeries, "rates", "index.md",
        Sample.page("title: B\nfigures: {series: rates, label: L}\nchart: {series: rates}")
      ),
      (.shownQuestion, "who", "index.md", Sample.page("title: B\nquestions: who")),
      (.shownDate, "duty", "index.md", Sample.page("title: B\nfigures: {expected: duty, label: L}")),
      (.theme, "chips", "events/m.md", Sample.event("2025", "themes: chips")),
      (.mention, "mars", "events/m.md", Sample.event(body: "[[mars|Mars]] and [[mars]]")),
      (.mention, "mars", "events/m.md", Sample.event(body: "[Mars](../actors/mars.md#top)")),
      (.mention, "s", "events/m.md", Sample.event(body: "[[s]]")),
    ] as [(Relation.Name, String, String, String)])
  func `A relation is seen from both ends`(name: Relation.Name, target: String, path: String, text: String) throws {
    let files = [
      "measures/duty.md": Sample.measure(by: "us"), "themes/chips.md": Sample.page("title: Chips"),
      "series/rates.md": Sample.page("title: R\nunit: percent\nkind: step\npoints: {date: 2025, value: 1}"),
      "sources/s.yml": Sample.source("s"),
      "questions/who.md": Sample.page("question: Q\naccounts: {side: us, held_by: us, position: P, sources: s}"),
    ]
    let edition = try Sample.edition(files.merging(Sample.actors) { a, _ in a }.merging([path: text]) { _, new in new })
    let id = path == "index.md" ? "index" : "m"
    let record = try #require(edition.dossier.record(id))
    if name != .mention, name != .theme {
      #expect(record.relations.contains { $0.name == name && $0.target.id == target })
    }
    let links = edition.backlinks(to: target).filter { $0.id == id }
    #expect(links.map(\.relation) == [name] && links.map(\.kind) == [record.kind] && links.map(\.date) == [record.date])
  }

  @Test func `Backlinks stand in order of date, then of id, undated ones last`() throws {
    let found = try backlinks(
      to: "mars",
      [
        "events/b.md": Sample.event("2025-05", "participants: [mars]"),
        "events/a.md": Sample.event("2025-05", "participants: [mars, us]"),
        "statements/c.md": Sample.statement("2024", by: "mars"),
        "actors/z.md": Sample.actor("affiliation: mars"), "actors/y.md": Sample.actor(body: "[[mars]]"),
      ])
    #expect(
      found == [
        "2024 speaker statement c", "2025-05 participant event a", "2025-05 participant event b", "- mention actor y",
        "- affiliation actor z",
      ])
  }

  @Test func `Each relation counts once, and a mention only where nothing else tells`() throws {
    let measure = Sample.measure(by: "us, us", on: "us, china", "", body: "[[us]] [[m]] [[nobody]] [[brazil]]")
    let files = ["measures/m.md": measure]
    #expect(
      try backlinks(to: "us", files) == ["2025-04-10 imposedBy measure m", "2025-04-10 targets measure m"])
    #expect(try backlinks(to: "brazil", files) == ["2025-04-10 mention measure m"])
    #expect(try backlinks(to: "m", files) == [])
  }

  @Test func `A source knows who cites it, in front matter or body`() throws {
    let edition = try Sample.edition(
      [
        "sources/s.yml": Sample.source("seed") + "\n" + Sample.source("other"),
        "measures/m.md": Sample.measure(history: "{date: 2025-04, status: in-force, sources: seed}", "sources: seed"),
        "events/e.md": Sample.event("2025-01", "", body: "It was. [@seed, p. 3; @other]"),
        "actors/us.md": Sample.actor("sources: seed"),
      ])
    #expect(edition.citations(of: "seed") == ["e", "m", "us"])
    #expect(edition.citations(of: "other") == ["e"])
    #expect(edition.citations(of: "nowhere") == [])
  }

  @Test func `What a view names mentions it, and what it cites is cited`() throws {
    let body = "```timeline\ntheme: talks\nactor: china\n```\n\n```figure\nvalue: 1\nlabel: L\nsources: seed\n```\n"
    let edition = try Sample.edition(
      [
        "events/e.md": Sample.event("2025-05-12", "themes: talks", body: body),
        "themes/talks.md": Sample.page("title: T"), "sources/s.yml": Sample.source("seed"),
      ].merging(Sample.actors) { a, _ in a })
    #expect(edition.backlinks(to: "china").map(\.relation) == [.mention])
    #expect(edition.backlinks(to: "talks").map(\.relation) == [.theme])
    #expect(edition.citations(of: "seed") == ["e"])
  }
}
