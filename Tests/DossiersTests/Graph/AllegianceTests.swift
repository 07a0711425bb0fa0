import Dossiers
import Samples
import Testing

@Suite struct AllegianceTests {
  private func allegiance(of path: String, _ text: String) throws -> String? {
    let measures = [
      "measures/duty.md": Sample.measure(by: "us"), "measures/reply.md": Sample.measure(by: "china", on: "us"),
    ]
    let files = Sample.actors.merging(measures) { a, _ in a }.merging([path: text]) { _, new in new }
    let dossier = try Sample.dossier(files)
    let id = path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
    return dossier.allegiance(of: try #require(dossier.record(id))).map(said)
  }

  /// "us", "us + china" where they took part, "us & china" where they acted together.
  private func said(_ allegiance: Allegiance) -> String {
    allegiance.sides.map(\.id).joined(separator: allegiance.isJoint ? " & " : " + ")
  }

  @Test(
    arguments: [
      ("us", "us"), ("us, us", "us"), ("china", "china"), ("us, china", "us & china"),
      ("china, us, brazil", "us & china"),
      ("brazil, us", "us"), ("brazil, china", "china"), ("mars, brazil", "third"), ("mars", "fourth"), ("nobody", nil),
    ] as [(String, String?)])
  func `It follows from those who act`(actors: String, expected: String?) throws {
    #expect(try allegiance(of: "measures/m.md", Sample.measure(by: actors)) == expected)
    #expect(try allegiance(of: "events/e.md", Sample.event("2025", "by: [\(actors)]")) == expected)
    // Whoever sat in the room, too; but they did not act together.
    let present = expected?.replacing(" & ", with: " + ")
    #expect(try allegiance(of: "events/e.md", Sample.event("2025", "participants: [\(actors)]")) == present)
  }

  @Test func `Who acted counts before who took part`() throws {
    let keys = "by: china\nparticipants: [us, china]\nmeasures: [duty]"
    #expect(try allegiance(of: "events/e.md", Sample.event("2025", keys)) == "china")
  }

  private func dossier(_ sides: String, _ actors: [String], _ files: [String: String] = [:]) throws -> Dossier {
    let settings = "title: T\nlanguage: en\nas_of: 2026-10-09\nsides: [\(sides)]\n"
    let profiles = Dictionary(uniqueKeysWithValues: actors.map { ("actors/of-\($0).md", Sample.actor(side: $0)) })
    return try Sample.dossier(files.merging(profiles) { $1 }.merging(["dossier.yml": settings]) { $1 })
  }

  @Test func `Of three principals two may act together, and stand with each of them`() throws {
    let sides =
      "{id: up, label: Up}, {id: far, label: Far, principal: false}, {id: mid, label: Mid}, {id: low, label: Low}"
    let dossier = try dossier(
      sides, ["up", "far", "mid", "low"],
      [
        "measures/pact.md": Sample.measure(by: "of-low, of-far, of-mid", on: "of-up"),
        "measures/all.md": Sample.measure(by: "of-low, of-mid, of-up", on: "of-up"),
        "events/round.md": Sample.event("2025", "participants: [of-low, of-up]"),
      ])
    #expect(dossier.principals.map(\.id) == ["up", "mid", "low"])
    #expect(dossier.settings.sides.map(\.column) == [0, nil, 1, 2])
    let pact = try #require(dossier.measure("pact").flatMap { dossier.allegiance(of: $0) })
    #expect(said(pact) == "mid & low" && !pact.isOfAll)
    #expect(pact.places == [2, 3], "numbers are those of all sides")
    let all = try #require(dossier.measure("all").flatMap { dossier.allegiance(of: $0) })
    #expect(said(all) == "up & mid & low" && all.isOfAll)
    #expect(all.places == [nil])
    let round = try #require(dossier.event("round").flatMap { dossier.allegiance(of: $0) })
    #expect(said(round) == "up + low" && !round.isOfAll && round.places == [0, 3])
  }

  @Test func `One principal alone has nobody to act with`() throws {
    let dossier = try dossier(
      "{id: one, label: One}", ["one"], ["events/e.md": Sample.event("2025", "by: of-one")])
    let act = try #require(dossier.event("e").flatMap { dossier.allegiance(of: $0) })
    #expect(said(act) == "one" && !act.isJoint && !act.isOfAll && act.places == [0])
  }

  @Test(arguments: [("duty", "us"), ("duty, reply", "us + china"), ("", nil)] as [(String, String?)])
  func `An event without participants goes with the measures it touched`(measures: String, expected: String?) throws {
    #expect(try allegiance(of: "events/e.md", Sample.event("2025", "measures: [\(measures)]")) == expected)
  }

  /// Three thousand times three thousand imposers, if they were gathered for the event.
  @Test func `An event that names a measure of many imposers many times goes with it`() throws {
    let many = { (id: String) in Array(repeating: id, count: 3_000).joined(separator: ", ") }
    let files = [
      "measures/m.md": Sample.measure(by: many("us") + ", china"),
      "events/e.md": Sample.event("2025", "measures: [\(many("m"))]"),
    ]
    let dossier = try Sample.dossier(files.merging(Sample.actors) { a, _ in a })
    #expect(dossier.allegiance(of: try #require(dossier.event("e"))).map(said) == "us + china")
  }

  @Test func `Actors, statements and series have the side that they name`() throws {
    #expect(try allegiance(of: "actors/x.md", Sample.actor(side: "third")) == "third")
    #expect(try allegiance(of: "statements/s.md", Sample.statement(by: "china")) == "china")
    let series = "title: S\nunit: percent\nkind: step\npoints: {date: 2025, value: 1}"
    #expect(try allegiance(of: "series/s.md", Sample.page(series + "\nside: us")) == "us")
    #expect(try allegiance(of: "series/s.md", Sample.page(series)) == nil)
  }

  @Test func `Themes and phases are nobody's`() throws {
    #expect(try allegiance(of: "themes/t.md", Sample.page("title: T")) == nil)
    #expect(try allegiance(of: "phases/p.md", Sample.page("title: T\nfrom: 2025")) == nil)
  }
}
