internal import Diagnostics

/// The language of the dossier is one in which the site has words of its own; so far that is English alone.
struct UnknownLanguage: Check {
  let identifier = "unknown-language"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    guard let language = dossier.settings.textLanguage else { return [] }
    let message = "The site's own words are English; \(quoted(language)) holds for the texts of the dossier alone."
    return [finding(message, at: dossier.settings.languageLocation, severity: .warning)]
  }
}
