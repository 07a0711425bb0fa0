internal import Diagnostics

/// An image is a file of `content/assets/`, and so is a file that a body offers.
struct MissingAsset: Check {
  let identifier = "missing-asset"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    var hints = SpellingHints()
    return dossier.records.flatMap(\.common.links).compactMap { link in
      switch link.target {
      case .image(.file(let path, _), _) where path.isAssetPath, .link(.file(let path, _)) where path.isAssetPath:
        if dossier.assets.contains(path) { return nil }
        let end = hints.end(for: path, among: dossier.assets)
        return finding("There is no file \(quoted(path)) in content\(end)", at: link.location)
      case .image:
        let message = "An image is a file of content/assets/, so that a page needs nothing from elsewhere."
        return finding(message, at: link.location)
      case .link, .record, .named, .citation: return nil
      }
    }
  }
}
