internal import Diagnostics

/// What a record names is of a kind that can be named there: measures are imposed by actors, not by measures.
struct WrongKind: Check {
  let identifier = "wrong-kind"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    dossier.records.flatMap { record in relations(of: record, in: dossier) + views(of: record, in: dossier) }
  }

  private func relations(of record: Record, in dossier: Dossier) -> [Diagnostic] {
    (record.relations + record.common.themes.map { Relation(.theme, $0) }).compactMap { relation in
      guard let kind = dossier.index.kind(of: relation.target.id), let kinds = relation.name.targetKinds,
        !kinds.contains(kind)
      else { return nil }
      let wanted = RecordKind.allCases.filter(kinds.contains).map(\.noun).joined(separator: " or ")
      let message = "'\(relation.name.label)' names \(wanted), but '\(relation.target.id)' is \(kind.noun)."
      return finding(message, at: relation.target.location)
    }
  }

  private func views(of record: Record, in dossier: Dossier) -> [Diagnostic] {
    record.common.links.compactMap { link in
      guard case .named(let id, let key, let wanted) = link.target, let kind = dossier.index.kind(of: id),
        kind != wanted
      else { return nil }
      return finding("'\(key)' names \(wanted.noun), but '\(id)' is \(kind.noun).", at: link.location)
    }
  }
}
