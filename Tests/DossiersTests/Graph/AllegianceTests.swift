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
    return dossier.allegiance(of: try #require(dossier.record(id))).map { allegiance in
      switch allegiance {
      case .joint: "joint"
      case .side(let side): side.id
      }
    }
  }

  @Test(
    arguments: [
      ("us", "us"), ("us, us", "us"), ("china", "china"), ("us, china", "joint"), ("china, us, brazil", "joint"),
      ("brazil, us", "us"), ("brazil, china", "china"), ("mars, brazil", "third"), ("mars", "fourth"), ("nobody", nil),
    ] as [(String, String?)])
  func `It follows from those who act`(actors: String, expected: String?) throws {
    #expect(try allegiance(of: "measures/m.md", Sample.measure(by: actors)) == expected)
    #expect(try allegiance(of: "events/e.md", Sample.event("2025", "participants: [\(actors)]")) == expected)
  }

  @Test(arguments: [("duty", "us"), ("duty, reply", "joint"), ("", nil)] as [(String, String?)])
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
    #expect(dossier.allegiance(of: try #require(dossier.event("e"))) == .joint)
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
