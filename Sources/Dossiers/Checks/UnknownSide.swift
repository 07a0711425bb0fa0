internal import Diagnostics

/// A side that a record names is one of `dossier.yml`.
struct UnknownSide: Check {
  let identifier = "unknown-side"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    var hints = SpellingHints()
    let references =
      dossier.actors.map(\.side) + dossier.series.compactMap(\.side)
      + dossier.questions.flatMap { $0.accounts.map(\.side) + $0.agreed.flatMap(\.starts) }
      + dossier.records.flatMap { $0.common.views.flatMap(\.sides) }
    return references.filter { dossier.side($0.id) == nil }.map { reference in
      let end = hints.end(for: reference.id, among: dossier.settings.sides.map(\.id))
      return finding("No side in dossier.yml has the id \(quoted(reference.id))\(end)", at: reference.location)
    }
  }
}
