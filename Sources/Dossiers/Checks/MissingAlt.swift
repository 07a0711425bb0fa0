internal import Diagnostics

/// An image has a text for those who do not see it.
struct MissingAlt: Check {
  let identifier = "missing-alt"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    dossier.records.flatMap(\.common.links).compactMap { link in
      guard case .image(_, hasAlt: false) = link.target else { return nil }
      let message = "An image has a text in its brackets for those who do not see it."
      return finding(message, at: link.location, severity: .warning)
    }
  }
}
