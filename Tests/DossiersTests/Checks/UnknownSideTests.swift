import Samples
import Testing

@Suite struct UnknownSideTests {
  private func question(_ side: String, starts: String) -> String {
    Sample.page(
      "question: Q\naccounts: {side: \(side), held_by: us, position: P, sources: s}\n"
        + "agreed: {date: 2025, note: N, starts: [\(starts)]}")
  }

  private func series(_ side: String) -> String {
    Sample.page("title: S\nunit: percent\nkind: step\nside: \(side)\npoints: {date: 2025, value: 1}")
  }

  @Test func `A side is one of the dossier's`() throws {
    let files = [
      "actors/a.md": Sample.actor(side: "chinna"), "series/s.md": series("moon"),
      "questions/q.md": question("uss", starts: "us, them"),
    ]
    #expect(
      try findings("unknown-side", in: files) == [
        "actors/a.md:4:7: No side in dossier.yml has the id 'chinna'; did you mean 'china'? [unknown-side]",
        "questions/q.md:3:18: No side in dossier.yml has the id 'uss'; did you mean 'us'? [unknown-side]",
        "questions/q.md:4:44: No side in dossier.yml has the id 'them'. [unknown-side]",
        "series/s.md:5:7: No side in dossier.yml has the id 'moon'. [unknown-side]",
      ])
  }

  @Test func `Suggestions are made for the first wrong sides only`() throws {
    let files = Dictionary(
      uniqueKeysWithValues: (10..<60).map { ("actors/a-\($0).md", Sample.actor(side: "china\($0)")) })
    let faults = try findings("unknown-side", in: files)
    #expect(faults.count == 50 && faults.count { $0.contains("; did you mean 'china'?") } == 20)
  }

  @Test func `The dossier's sides are known`() throws {
    let files = ["series/s.md": series("us"), "questions/q.md": question("us", starts: "us, china")]
    #expect(try findings("unknown-side", in: files) == [])
  }
}
