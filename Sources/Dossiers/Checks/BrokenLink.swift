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
      case .file(let path, _, _):
        return rule(for: path, in: dossier, &hints).map { finding($0, at: link.location) }
      }
    }
  }

  private func rule(for path: String, in dossier: Dossier, _ hints: inout SpellingHints) -> String? {
    if path.isAssetPath || dossier.index.record(atContentPath: path) != nil { return nil }
    // Ids have no dots: `china` of `actors/china.md` and of `actors/china.html`.
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let id = String(decoding: name.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    switch dossier.index[id] {
    case .draft: return draftRule(for: id)
    case .faulty: return nil
    case .record, .source, nil:
      // The file may stand in another folder, or be misspelt.
      let meant = dossier.record(id) ?? hints.hint(for: id, among: dossier.ids(of: nil)).flatMap(dossier.record)
      let end = meant.map { "; did you mean '\($0.contentPath)'?" } ?? "."
      return "No content file is \(quoted(path))\(end)"
    }
  }
}

extension String {
  /// The site path of a file that is copied as it is.
  var isAssetPath: Bool { utf8.starts(with: "assets/".utf8) }
}

extension Record {
  /// The path of the record's file below `content/`.
  fileprivate var contentPath: String { kind.folder.isEmpty ? id + ".md" : kind.folder + "/" + id + ".md" }
}
