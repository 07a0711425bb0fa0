internal import Diagnostics

/// An image has a text for those who do not see it.
struct MissingAlt: Check {
  let identifier = "missing-alt"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    dossier.records.flatMap(\.common.links).compactMap { link in
      switch link.target {
      case .image(_, hasAlt: false):
        let message = "An image has a text in its brackets for those who do not see it."
        return finding(message, at: link.location, severity: .warning)
      case .embed(let name, hasAlt: false) where dossier.assets(named: name).count == 1:
        let message = "An image has a text for those who do not see it: '![[\(name)|What it shows]]'."
        return finding(message, at: link.location)
      case .image, .embed, .record, .named, .link, .citation, .mention: return nil
      }
    }
  }
}
