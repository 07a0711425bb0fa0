internal import Diagnostics

/// A relative link in a body leads to a content file. Links with a scheme are the web's, links to assets those of
/// ``MissingAsset``.
struct BrokenLink: Check {
  let identifier = "broken-link"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    var hints = SpellingHints()
    return dossier.records.flatMap(\.common.links).compactMap { link in
      guard case .link(let destination) = link.target else { return nil }
      switch destination {
      case .external, .ownPage: return nil
      case .absolute:
        let message = "A link within the dossier is relative: what begins with '/' is another place on every host."
        return finding(message, at: link.location)
      case .outside:
        return finding("A link within the dossier does not lead out of the content folder.", at: link.location)
      case .file(let path, _):
        return rule(for: path, in: dossier, &hints).map { finding($0, at: link.location) }
      }
    }
  }

  private func rule(for path: String, in dossier: Dossier, _ hints: inout SpellingHints) -> String? {
    if path.isAssetPath || dossier.index.record(atContentPath: path) != nil { return nil }
    let name = path.split(separator: "/").last ?? ""
    let id = String(name.hasSuffix(".md") ? name.dropLast(3) : name)
    switch dossier.index[id] {
    case .draft: return draftRule(for: id)
    case .faulty: return nil
    case .record(let kind, _, _):
      let folder = kind.folder.isEmpty ? "" : kind.folder + "/"
      return "No content file is \(quoted(path)); did you mean '\(folder)\(id).md'?"
    case .source, nil:
      return "No content file is \(quoted(path))\(hints.end(for: path, among: dossier.contentPaths))"
    }
  }
}

extension String {
  /// The site path of a file that is copied as it is.
  var isAssetPath: Bool { hasPrefix("assets/") }
}

extension Dossier {
  /// The paths of the records' files below `content/`.
  fileprivate var contentPaths: some Sequence<String> {
    records.lazy.map { $0.kind.folder.isEmpty ? $0.id + ".md" : $0.kind.folder + "/" + $0.id + ".md" }
  }
}
