import Dossiers
import Samples
import Testing

/// The examples of docs/guide/writing.md and docs/guide/markdown.md: one dossier.
@Suite struct GuideExampleTests {
  private func examples() throws -> [String: String] {
    try GuidePage("writing").files.merging(GuidePage("markdown").files) { $1 }
  }

  @Test func `Every kind of record has an example, and so has each form of it`() throws {
    let examples = try examples()
    for kind in RecordKind.allCases {
      let ending = kind == .source ? ".json" : ".md"
      let own = examples.keys.filter { path in
        let parts = path.split(separator: "/")
        return parts.dropLast().joined() == kind.folder && path.hasSuffix(ending)
      }
      #expect(!own.isEmpty, "\(kind)")
    }
    #expect(examples["dossier.yml"] != nil && examples["index.md"] != nil && examples["sources/by-hand.yml"] != nil)
    for kind in ["step", "observation"] {
      #expect(examples.contains { $0.key.hasPrefix("series/") && $0.value.contains("kind: \(kind)\n") }, "\(kind)")
    }
    for view in ["timeline", "measures", "chart", "accounts", "figure"] {
      #expect(examples["overview.md"]?.contains("```\(view)\n") == true, "\(view)")
    }
  }

  @Test func `The examples are one dossier without findings`() async throws {
    var content = try examples()
    // A picture is no text to show.
    content["assets/gorge.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"50\"/>"
    let site = try await TemporaryDossier(content).site()
    #expect(site["measures/aru-filling.html"]?.contains("bassa-referral.html") == true, "it is answered")
    #expect(site["overview.html"]?.contains("gorge.svg") == true)
  }
}
