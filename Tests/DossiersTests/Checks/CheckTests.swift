import Diagnostics
import Dossiers
import Samples
import Testing

/// What a single check finds in a dossier of some files and the sample's actors.
func findings(
  _ identifier: String, in files: [String: String], assets: Set<String> = [], drafts: Bool = false
) throws -> [String] {
  let check = try #require(Checks.all.first { $0.identifier == identifier })
  let files = files.merging(Sample.actors) { written, _ in written }
  return check.findings(in: try Sample.dossier(files, drafts: drafts, assets: assets)).lines
}

@Suite struct CheckTests {
  @Test func `Each rule has a name of its own`() {
    let names = Checks.all.map(\.identifier)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0 == "-" || ("a"..."z").contains($0) } })
  }

  @Test func `A dossier is checked by all rules, in the order of reports`() throws {
    let dossier = try Sample.dossier([
      "events/e.md": Sample.event("2025", "participants: [nobody]\nsources: [nothing]", body: "![](../assets/a.png)"),
      "actors/a.md": Sample.actor(side: "moon"),
    ])
    #expect(
      dossier.check().map { "\($0.location) \($0.severity) \($0.identifier)" } == [
        "content/actors/a.md:4:7 error unknown-side", "content/events/e.md:5:16 error unknown-reference",
        "content/events/e.md:6:11 error unknown-source", "content/events/e.md:8:1 warning missing-alt",
        "content/events/e.md:8:1 error missing-asset",
      ])
  }

  @Test func `A dossier without faults has none`() throws {
    #expect(try Sample.dossier(Sample.actors).check().isEmpty)
  }
}
