import Samples
import Testing

@Suite struct UnknownSourceTests {
  @Test func `What is cited is a source, wherever it is cited`() throws {
    let measure = Sample.measure(
      history: "{date: 2025-04-10, status: in-force, sources: [sead]}",
      "sources: [seed, us]\ninstruments: {title: T, source: none}", body: "So it was [@seed; @draft] and [@sead, p. 3]."
    )
    let files = [
      "measures/m.md": measure, "sources/s.yml": Sample.source("seed"), "actors/draft.md": Sample.actor("draft: true"),
    ]
    #expect(
      try findings("unknown-source", in: files) == [
        "measures/m.md:7:58: No source has the id 'sead'; did you mean 'seed'? [unknown-source]",
        "measures/m.md:8:17: A citation names a source, but 'us' is an actor. [unknown-source]",
        "measures/m.md:9:33: No source has the id 'none'. [unknown-source]",
        "measures/m.md:11:19: A citation names a source, but 'draft' is a draft. [unknown-source]",
        "measures/m.md:11:32: No source has the id 'sead'; did you mean 'seed'? [unknown-source]",
      ])
  }

  @Test func `A name in a sentence is wrong where it is nearly that of a source`() throws {
    let files = [
      "events/e.md": Sample.event(body: "@sead says, @seed and @us say, @somebody, \\@sead."),
      "sources/s.yml": Sample.source("seed"),
    ]
    #expect(
      try findings("unknown-source", in: files) == [
        "events/e.md:7:1: No source has the id 'sead'; did you mean 'seed'? Write '\\@' where none is meant. [unknown-source]"
      ])
  }

  @Test func `Known sources are no findings`() throws {
    let files = [
      "events/e.md": Sample.event("2025", "sources: seed", body: "[@seed]"), "sources/s.yml": Sample.source("seed"),
    ]
    #expect(try findings("unknown-source", in: files) == [])
  }
}
