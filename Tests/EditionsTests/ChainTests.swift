import Dossiers
import Editions
import Samples
import Testing

@Suite struct ChainTests {
  private let ladder = [
    "measures/duty.md": Sample.measure(
      by: "us", on: "china",
      history:
        "{date: 2025-04-02, status: announced, rate: 34}, {date: 2025-04-09, status: in-force, rate: 84}, {date: 2025-04-10, status: raised, rate: 125}",
      "responds_to: [{id: reply, since: 2025-04-08, asserted_by: us}]"),
    "measures/reply.md": Sample.measure(
      by: "china", on: "us",
      history:
        "{date: 2025-04-04, status: announced}, {date: 2025-04-10, status: in-force}, {date: 2025-06, status: raised}",
      """
      responds_to:
        - {id: duty, asserted_by: [us, china]}
        - {id: duty, since: 2025-04-10, step: 2025-04-09, disputed_by: us}
        - {id: duty, since: 2025-06, asserted_by: brazil}
      """),
  ]

  private func chain(_ files: [String: String]) throws -> [ChainLink] {
    try Sample.edition(Sample.actors.merging(files) { $1 }).chain
  }

  private func words(_ links: [ChainLink]) -> [String] {
    links.map { "\($0.answered.measure) \($0.answered.step) → \($0.answer.measure) \($0.answer.step), \($0.assertion)" }
  }

  @Test func `A link leads from the last step before the answer to the first step from its day on`() throws {
    #expect(
      words(try chain(ladder)) == [
        "duty 0 → reply 0, both", "reply 0 → duty 1, one", "duty 1 → reply 1, nobody", "duty 2 → reply 2, one",
      ])
  }

  @Test func `Of several principals those say so whom the link concerns`() throws {
    let sides = "{id: up, label: Up}, {id: mid, label: Mid}, {id: low, label: Low}"
    func measure(_ by: String, _ answers: String = "") -> String {
      Sample.measure(by: by, on: "up", "responds_to: [\(answers)]")
    }
    var files = Dictionary(
      uniqueKeysWithValues: ["up", "mid", "low"].map { ("actors/\($0).md", Sample.actor(side: $0)) })
    files["dossier.yml"] = "title: T\nlanguage: en\nas_of: 2026-10-09\nsides: [\(sides)]\n"
    files["measures/dam.md"] = measure("up")
    files["measures/note.md"] = measure("low", "{id: dam, asserted_by: [up, low]}")
    files["measures/pact.md"] = measure("low, mid", "{id: dam, asserted_by: [up, low]}")
    files["measures/works.md"] = measure("up", "{id: dam, asserted_by: [up, low]}")
    #expect(
      words(try Sample.edition(files).chain) == [
        "dam 0 → note 0, both", "dam 0 → pact 0, one", "dam 0 → works 0, one",
      ])
  }

  @Test func `The time between is as exact as the dates`() throws {
    #expect(try chain(ladder).map(\.lag) == [.days(2), .days(4), .days(1), .months(2)])
  }

  @Test func `An answer of the same day, and one that is dated before what it answers`() throws {
    var files = [
      "measures/a.md": Sample.measure(by: "us", on: "china", history: "{date: 2025-04-04, status: in-force}"),
      "measures/b.md": Sample.measure(
        by: "china", on: "us", history: "{date: 2025-04-04, status: in-force}", "responds_to: [{id: a}]"),
    ]
    #expect(try chain(files).map(\.lag) == [.days(0)])
    files["measures/b.md"] = Sample.measure(
      by: "china", on: "us", history: "{date: 2025-03-04, status: in-force}", "responds_to: [{id: a}]")
    #expect(try chain(files).map(\.lag) == [nil])
  }

  /// Each of the answers and of what they answer is found by halving.
  @Test func `A measure that changes each day is answered each day`() throws {
    let count = 3_000
    let days = try (0..<count).map { try #require(CalendarDay("2000-01-01")).adding(days: $0) }
    let steps = days.map { "{date: \($0), status: \($0 == days[0] ? "in-force" : "raised")}" }
    let answers = days.map { "{id: duty, step: \($0)}, {id: duty, since: \($0)}" }
    let links = try chain([
      "measures/duty.md": Sample.measure(history: steps.joined(separator: ", ")),
      "measures/reply.md": Sample.measure(
        by: "china", on: "us", history: steps.joined(separator: ", "),
        "responds_to: [\(answers.joined(separator: ", "))]"),
    ])
    #expect(links.filter { $0.response.step != nil }.map(\.answered.step) == Array(0..<count))
    #expect(links.filter { $0.response.since != nil }.map(\.answered.step) == Array(0..<count))
    #expect(links.filter { $0.response.since != nil }.map(\.answer.step) == Array(0..<count))
  }

  @Test func `A year is no measure of days`() throws {
    let files = [
      "measures/a.md": Sample.measure(by: "us", on: "china", history: "{date: 2024, status: in-force}"),
      "measures/b.md": Sample.measure(
        by: "china", on: "us", history: "{date: 2025-04-04, status: in-force}", "responds_to: [{id: a}]"),
    ]
    #expect(try chain(files).map(\.lag) == [nil])
  }
}
