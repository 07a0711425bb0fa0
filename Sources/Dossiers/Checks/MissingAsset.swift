internal import Diagnostics

/// An image is a file of `content/assets/`, and so are a file that a body offers and the dossier's logo.
struct MissingAsset: Check {
  let identifier = "missing-asset"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    var hints = SpellingHints()
    var missingLogo: [Diagnostic] = []
    if let logo = dossier.settings.logo, !dossier.assets.contains(logo.id) {
      let end = hints.end(for: logo.id, among: dossier.assets)
      missingLogo = [finding("There is no file \(quoted(logo.id)) in content\(end)", at: logo.location)]
    }
    return missingLogo
      + dossier.records.flatMap(\.common.links).compactMap { link in
        switch link.target {
        case .image(.file(let path, _, let literal), _) where path.isAssetPath,
          .link(.file(let path, _, let literal)) where path.isAssetPath:
          if dossier.assets.contains(path) || literal.map(dossier.assets.contains) == true { return nil }
          let end = hints.end(for: path, among: dossier.assets)
          return finding("There is no file \(quoted(path)) in content\(end)", at: link.location)
        case .image:
          let message = "An image is a file of content/assets/, so that a page needs nothing from elsewhere."
          return finding(message, at: link.location)
        case .link, .record, .named, .citation, .mention, .embed: return nil
        }
      }
  }
}
