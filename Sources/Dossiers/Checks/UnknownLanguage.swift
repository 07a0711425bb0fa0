internal import Diagnostics

/// The site has words of its own in the language of the dossier, or the dossier says in which it wants them.
struct UnknownLanguage: Check {
  let identifier = "unknown-language"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    let settings = dossier.settings
    guard settings.lacksInterface else { return [] }
    let known = InterfaceLanguage.allCases.map(\.rawValue).joined(separator: ", ")
    let message =
      "The site has no words of its own in \(quoted(settings.language)); they are English. 'interface' chooses one of \(known)."
    return [finding(message, at: settings.languageLocation, severity: .warning)]
  }
}
