internal import Diagnostics

/// What a record names or links to by an id exists, and is in the site.
struct UnknownReference: Check {
  let identifier = "unknown-reference"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    var hints = SpellingHints()
    var findings: [Diagnostic] = []
    func check(_ reference: Reference, kinds: Set<RecordKind>?) {
      switch dossier.index[reference.id] {
      case .record, .source, .faulty: return
      case .draft:
        findings.append(finding(draftRule(for: reference.id), at: reference.location))
      case nil:
        let scope = kinds.map { RecordKind.allCases.filter($0.contains).map(\.rawValue).joined(separator: " ") } ?? ""
        let end = hints.end(for: reference.id, in: scope, among: dossier.ids(of: kinds))
        findings.append(finding("No record has the id \(quoted(reference.id))\(end)", at: reference.location))
      }
    }
    for record in dossier.records {
      for relation in record.relations { check(relation.target, kinds: relation.name.targetKinds) }
      for theme in record.common.themes { check(theme, kinds: [.theme]) }
      for link in record.common.links {
        switch link.target {
        case .record(let id, _): check(Reference(id, at: link.location), kinds: nil)
        case .named(let id, _, let kind): check(Reference(id, at: link.location), kinds: [kind])
        case .citation, .mention, .link, .image, .embed: continue
        }
      }
    }
    return findings
  }
}

/// Why a link to a draft is an error.
func draftRule(for id: String) -> String {
  "'\(id)' is a draft and left out of the site, so nothing can lead to it."
}

extension Dossier {
  /// The ids that a reference to one of these kinds can have; nil for any.
  func ids(of kinds: Set<RecordKind>?) -> [String] {
    guard let kinds else { return records.map(\.id) + sources.map(\.id) }
    return records.lazy.filter { kinds.contains($0.kind) }.map(\.id)
  }
}
