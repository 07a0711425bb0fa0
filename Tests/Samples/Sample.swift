internal import Content
package import Diagnostics
package import Dossiers

/// Content as a writer would put it, in memory, and what comes of it.
package enum Sample {
  package static let settings = """
    title: Dispute
    language: en
    as_of: 2026-10-09
    sides:
      - {id: us, label: United States, adjective: American}
      - {id: china, label: China, adjective: Chinese}
      - {id: third, label: Third parties, principal: false}
      - {id: fourth, label: Others, principal: false}
    """

  /// A file between its two fences, with a body where there is one.
  package static func page(_ frontMatter: String, body: String = "") -> String { "---\n\(frontMatter)\n---\n\(body)" }

  package static func actor(side: String = "us", _ more: String = "", body: String = "") -> String {
    page("name: Somebody\nkind: state\nside: \(side)\n\(more)", body: body)
  }

  package static func measure(
    by imposers: String = "us", on targets: String = "china", history: String = "{date: 2025-04-10, status: in-force}",
    _ more: String = "", body: String = ""
  ) -> String {
    let keys = "title: Some duty\nshort: Duty\nkind: tariff\nimposed_by: [\(imposers)]\ntargets: [\(targets)]"
    return page("\(keys)\nhistory: [\(history)]\n\(more)", body: body)
  }

  package static func event(_ date: String = "2025-05-12", _ more: String = "", body: String = "") -> String {
    page("date: \(date)\ntitle: Some talks\nkind: talks\n\(more)", body: body)
  }

  package static func statement(_ date: String = "2025-05-13", by speaker: String = "us", _ more: String = "") -> String
  {
    page("date: \(date)\nspeaker: \(speaker)\ntopic: Something\n\(more)")
  }

  package static func source(_ id: String, _ more: String = "") -> String {
    "- {id: \(id), type: webpage, title: Some page\(more.isEmpty ? "" : ", " + more)}"
  }

  /// The actors `us`, `china`, `brazil` and `mars`, each on a side of its own.
  package static let actors = [
    "actors/us.md": actor(side: "us"), "actors/china.md": actor(side: "china"),
    "actors/brazil.md": actor(side: "third"), "actors/mars.md": actor(side: "fourth"),
  ]

  package static func document(
    _ path: String, _ text: String, vocabulary: Vocabulary = .standard
  ) -> DecodedDocument {
    let file = ContentFile(path: "content/" + path, text: text)
    let parsed = ParsedDocument.parse(file)
    guard let document = parsed.document else {
      return DecodedDocument(unparsed: file.path, diagnostics: parsed.diagnostics)
    }
    return DecodedDocument(decoding: document, vocabulary: vocabulary)
  }

  /// A dossier of these files, by path below `content/`, with the settings above where they hold none.
  package static func assemble(
    _ files: [String: String], drafts: Bool = false, assets: Set<String> = []
  ) -> (dossier: Dossier?, diagnostics: [Diagnostic]) {
    let files = files.merging(["dossier.yml": settings]) { written, _ in written }
    return Dossier.assemble(
      files.map { document($0.key, $0.value) }, includingDrafts: drafts, assets: assets)
  }

  package struct HasFaults: Error {
    package let findings: [String]

    package init(findings: [String]) { self.findings = findings }
  }

  /// A dossier whose files have no faults of their own.
  package static func dossier(
    _ files: [String: String], drafts: Bool = false, assets: Set<String> = []
  ) throws -> Dossier {
    let result = assemble(files, drafts: drafts, assets: assets)
    guard let dossier = result.dossier, result.diagnostics.isEmpty else {
      throw HasFaults(findings: result.diagnostics.lines)
    }
    return dossier
  }
}

extension Sequence<Diagnostic> {
  /// As a report shows them, but with paths below `content/` and notes behind: `dossier.yml:1:1: message [rule]`.
  package var lines: [String] {
    inReportOrder.map { diagnostic in
      let notes = diagnostic.notes.map { " (\($0.message) \($0.location.inContent))" }.joined()
      return "\(diagnostic.location.inContent): \(diagnostic.message) [\(diagnostic.identifier)]\(notes)"
    }
  }
}

extension SourceLocation {
  fileprivate var inContent: String {
    let text = description
    return text.hasPrefix("content/") ? String(text.dropFirst("content/".count)) : text
  }
}
