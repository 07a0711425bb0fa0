internal import Diagnostics

/// What a record names is of a kind that can be named there: measures are imposed by actors, not by measures.
struct WrongKind: Check {
  let identifier = "wrong-kind"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    dossier.records.flatMap { record in
      (record.relations + record.common.themes.map { Relation(.theme, $0) }).compactMap { relation in
        guard let kind = dossier.index.kind(of: relation.target.id), let kinds = relation.name.targetKinds,
          !kinds.contains(kind)
        else { return nil }
        let wanted = RecordKind.allCases.filter(kinds.contains).map(\.noun).joined(separator: " or ")
        let message = "'\(relation.name.label)' names \(wanted), but '\(relation.target.id)' is \(kind.noun)."
        return finding(message, at: relation.target.location)
      }
    }
  }
}
