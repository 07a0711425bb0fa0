import Samples
import Testing

@Suite struct WrongKindTests {
  @Test func `A relation points at the kinds it can have`() throws {
    let files = [
      "measures/duty.md": Sample.measure(by: "duty", on: "china", "responds_to: {id: us}\nthemes: us"),
      "events/e.md": Sample.event("2025", "by: seed\nparticipants: [us, seed]\nmeasures: [duty]"),
      "questions/q.md": Sample.page(
        "question: Q\naccounts: {side: us, held_by: us, position: P, sources: seed}\n"
          + "agreed: [{date: 2025, note: N, about: e}, {date: 2025, note: N, about: us}]"),
      "sources/s.yml": Sample.source("seed"),
    ]
    #expect(
      try findings("wrong-kind", in: files) == [
        "events/e.md:5:5: 'By' names an actor, but 'seed' is a source. [wrong-kind]",
        "events/e.md:6:20: 'Participants' names an actor, but 'seed' is a source. [wrong-kind]",
        "measures/duty.md:5:14: 'Imposed by' names an actor, but 'duty' is a measure. [wrong-kind]",
        "measures/duty.md:8:19: 'Responds to' names a measure, but 'us' is an actor. [wrong-kind]",
        "measures/duty.md:9:9: 'Themes' names a theme, but 'us' is an actor. [wrong-kind]",
        "questions/q.md:4:72: 'Steps nobody disputes' names a measure or an event, but 'us' is an actor. [wrong-kind]",
      ])
  }

  @Test func `A statement may be about anything, a body may mention anything`() throws {
    let statement = Sample.statement("2025", by: "us", "about: [china, duty, seed]")
    let files = [
      "statements/s.md": statement, "measures/duty.md": Sample.measure(body: "[[us]] [[s]] [[seed]]"),
      "sources/s.yml": Sample.source("seed"),
    ]
    #expect(try findings("wrong-kind", in: files) == [])
  }
}
