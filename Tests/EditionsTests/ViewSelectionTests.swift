import Dossiers
import Editions
import Samples
import Testing

@Suite struct ViewSelectionTests {
  private static let files = [
    "measures/duty.md": Sample.measure(
      by: "us", on: "china",
      history: "{date: 2025-04-10, status: in-force, rate: 10}, {date: 2026-05-12, status: expired}", "themes: tariffs"),
    "measures/ban.md": Sample.page(
      "title: Ban\nshort: Ban\nkind: export-control\nimposed_by: china\ntargets: [us, brazil]\nthemes: [chips, tariffs]\n"
        + "history: [{date: 2025-10-09, status: announced}, {date: 2025-11-07, status: suspended}]"),
    "measures/pledge.md": Sample.measure(by: "us, china", on: "us", history: "{date: 2025-11-01, status: in-force}"),
    "measures/plan.md": Sample.measure(by: "china", on: "us", history: "{date: 2026-11-01, status: in-force}"),
    "events/round.md": Sample.event("2025-05-12", "participants: [us, china]\nthemes: talks"),
    "events/long.md": Sample.event("2025-09-30/2025-10-12", "participants: mars"),
    "events/ahead.md": Sample.event("2026-11-18", "themes: talks"),
    "events/old.md": Sample.event("../2024", "themes: talks"),
    "statements/said.md": Sample.statement("2025-05-13", by: "china", "themes: [tariffs]"),
    "themes/tariffs.md": Sample.page("title: T"), "themes/talks.md": Sample.page("title: T"),
    "themes/chips.md": Sample.page("title: T"),
    "series/steps.md": series("step"), "series/dots.md": series("observation"),
  ].merging(Sample.actors) { a, _ in a }

  private static func series(_ kind: String) -> String {
    Sample.page("title: S\nunit: percent\nkind: \(kind)\npoints: [{date: 2025-04, value: 1}]")
  }

  /// The dossier with a page that holds a block, and the content of the block's view.
  private func view(_ block: String, asOf: String? = nil) throws -> (Edition, View.Content) {
    let page = ["about.md": Sample.page("title: A\nupdated: 2020-01-01", body: "```\(block)\n```\n")]
    let edition = try Sample.edition(page.merging(Self.files) { a, _ in a }, asOf: asOf)
    return (edition, try #require(edition.dossier.page("about")?.common.views.first?.content))
  }

  private func entries(_ keys: String, asOf: String? = nil) throws -> [String] {
    guard case (let edition, .timeline(let view)) = try view("timeline\n" + keys, asOf: asOf) else { return [] }
    return edition.entries(of: view).map { "\($0.date) \($0.id)" }
  }

  private func measures(_ keys: String, asOf: String? = nil) throws -> [String] {
    guard case (let edition, .measures(let view)) = try view("measures\n" + keys, asOf: asOf) else { return [] }
    return edition.measures(of: view).map(\.id)
  }

  private let all = [
    "../2024 old", "2025-04-10 duty", "2025-05-12 round", "2025-05-13 said", "2025-09-30/2025-10-12 long",
    "2025-10-09 ban", "2025-11-01 pledge", "2025-11-07 ban", "2026-05-12 duty",
  ]

  @Test func `A timeline without keys is everything known on the day`() throws {
    #expect(try entries("") == all)
    #expect(try entries("", asOf: "2025-05-12") == Array(all.prefix(3)))
    #expect(try entries("", asOf: "2027-01-01").suffix(2) == ["2026-11-01 plan", "2026-11-18 ahead"])
  }

  @Test(arguments: [
    ("theme: talks", ["../2024 old", "2025-05-12 round"]),
    (
      "theme: [talks, tariffs]\nkinds: [event, statement]", ["../2024 old", "2025-05-12 round", "2025-05-13 said"]
    ),
    ("theme: tariffs\nactor: brazil", ["2025-10-09 ban", "2025-11-07 ban"]),
    ("actor: [mars, brazil]", ["2025-09-30/2025-10-12 long", "2025-10-09 ban", "2025-11-07 ban"]),
    ("kinds: statement", ["2025-05-13 said"]), ("side: fourth", ["2025-09-30/2025-10-12 long"]),
    ("side: us\nkinds: event", ["2025-05-12 round"]), ("side: china\nkinds: event", ["2025-05-12 round"]),
    ("side: china\nlimit: 1", ["2025-11-07 ban"]),
    ("kinds: transition\nlimit: 2", ["2025-11-07 ban", "2026-05-12 duty"]),
    ("limit: 1", ["2026-05-12 duty"]), ("theme: talks\nlimit: 99", ["../2024 old", "2025-05-12 round"]),
    ("from: 2025-05\nuntil: 2025-09", ["2025-05-12 round", "2025-05-13 said", "2025-09-30/2025-10-12 long"]),
    ("from: 2025-10\nuntil: 2025-10", ["2025-10-09 ban"]), ("until: 2025-04-09", ["../2024 old"]),
    ("from: 2026-05-12", ["2026-05-12 duty"]), ("theme: chips\nkinds: event", []), ("from: 2026-11", []),
  ])
  func `A timeline is what its keys leave, in order of date`(keys: String, expected: [String]) throws {
    #expect(try entries(keys) == expected)
  }

  @Test(arguments: [
    ("", ["ban", "duty", "pledge"]), ("ids: [pledge, duty, pledge]", ["duty", "pledge"]),
    ("ids: [pledge, duty]\ntheme: tariffs", ["duty"]), ("theme: [tariffs, chips]", ["ban", "duty"]),
    ("side: china", ["ban", "pledge"]), ("side: [us, china]", ["ban", "duty", "pledge"]),
    ("side: us", ["duty", "pledge"]), ("kind: tariff", ["duty", "pledge"]),
    ("status: suspended", ["ban"]), ("status: [ended, in-force]", ["duty", "pledge"]),
    ("imposed_by: china", ["ban", "pledge"]), ("targets: [brazil, us]", ["ban", "pledge"]),
    ("imposed_by: us\ntargets: us", ["pledge"]), ("ids: plan", []), ("side: third", []),
  ])
  func `Measures are what the keys leave, by id`(keys: String, expected: [String]) throws {
    #expect(try measures(keys) == expected)
  }

  @Test func `Measures are those of the day with their status then`() throws {
    #expect(try measures("", asOf: "2025-10-31") == ["ban", "duty"])
    #expect(try measures("status: announced", asOf: "2025-10-31") == ["ban"])
    #expect(try measures("status: suspended", asOf: "2025-10-31") == [])
    #expect(try measures("", asOf: "2020-01-01") == [])
  }

  @Test func `There is something to draw where a rate was in force or something was observed`() throws {
    let edition = try Sample.edition(Self.files)
    #expect(edition.dossier.measures.filter(edition.draws).map(\.id) == ["duty"])
    #expect(edition.dossier.series.map { edition.drawn([$0]).map(\.id) } == [["dots"], ["steps"]])
    #expect(edition.drawn(edition.dossier.series).isEmpty, "what holds and what was observed share no scale")
    let early = try Sample.edition(Self.files, asOf: "2025-03-31")
    #expect(early.dossier.measures.filter(early.draws).isEmpty)
    #expect(early.dossier.series.allSatisfy { early.drawn([$0]).isEmpty })
  }
}
