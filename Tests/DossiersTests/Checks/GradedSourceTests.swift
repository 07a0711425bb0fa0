import Dossiers
import Samples
import Testing

@Suite struct GradedSourceTests {
  private func files(_ grades: String) -> [String: String] {
    [
      "dossier.yml": Sample.settings + "\ngrades:\n" + grades,
      "sources/s.json": """
      [{"id": "tollsHarbour2025", "type": "webpage", "title": "T", "annote": "Theirs.", "note": "grade: news"},
       {"id": "http://zotero.org/users/1/items/A", "type": "webpage", "title": "U", "custom": {"grade": "news"}}]
      """, "actors/us.md": Sample.actor(),
    ]
  }

  @Test func `What the dossier says of a source counts before what the library says`() throws {
    let dossier = try Sample.dossier(
      files(
        """
          tollsHarbour2025: {grade: official, access: full-text, language: zh, annote: Ours.}
          http://zotero.org/users/1/items/A: research
        """))
    let first = try #require(dossier.source("tollsHarbour2025"))
    #expect(first.grade == .official && first.access == .fullText)
    #expect(first.language == "zh" && first.annotation == "Ours.")
    let second = try #require(dossier.source("http://zotero.org/users/1/items/A"))
    #expect(second.grade == .research && second.access == .excerpt)
    #expect(dossier.check().lines == [])
  }

  @Test func `What no source has is told with its place`() throws {
    #expect(
      try findings("unknown-source", in: files("  tollsHarbor2025: news\n  us: news\n")) == [
        "dossier.yml:10:3: No source has the id 'tollsHarbor2025'; did you mean 'tollsHarbour2025'? [unknown-source]",
        "dossier.yml:11:3: A citation names a source, but 'us' is an actor. [unknown-source]",
      ])
  }

  @Test func `Words are checked`() {
    let found = Sample.assemble(files("  tollsHarbour2025: offical\n  x: {grad: news}\n")).diagnostics.lines
    #expect(
      found == [
        "dossier.yml:10:21: 'tollsHarbour2025' is one of official, news, research, reference, not 'offical'; did you mean "
          + "'official'? [invalid-value]",
        "dossier.yml:11:7: An entry of 'grades' has no key 'grad'; did you mean 'grade'? [unknown-key]",
      ])
    #expect(
      Sample.assemble(["dossier.yml": Sample.settings + "\ngrades: [a]\n"]).diagnostics.lines == [
        "dossier.yml:9:9: 'grades' is a mapping from citation keys to what the dossier says of them. [wrong-type]"
      ])
  }
}
