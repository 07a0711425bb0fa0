internal import Diagnostics

/// What a record cites is a source of the dossier, and so is what `dossier.yml` says something of.
struct UnknownSource: Check {
  let identifier = "unknown-source"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    var hints = SpellingHints()
    let ids = dossier.sources.map(\.id)
    let citations = dossier.records.flatMap(\.allCitations) + dossier.settings.grades.map(\.key)
    return citations.compactMap { citation in
      switch dossier.index[citation.id] {
      case .source, .faulty: return nil
      case .record(let record, _):
        let message = "A citation names a source, but '\(citation.id)' is \(record.kind.noun)."
        return finding(message, at: citation.location)
      case .draft:
        return finding("A citation names a source, but '\(citation.id)' is a draft.", at: citation.location)
      case nil:
        if dossier.hasUnreadableSources { return nil }
        let end = hints.end(for: citation.id, among: ids)
        return finding("No source has the id \(quoted(citation.id))\(end)", at: citation.location)
      }
    } + misspeltMentions(in: dossier, ids, &hints)
  }

  /// `@id` in a sentence is somebody's name as well, so that only what looks like a source's id is wrong.
  private func misspeltMentions(
    in dossier: Dossier, _ ids: [String], _ hints: inout SpellingHints
  ) -> [Diagnostic] {
    dossier.records.flatMap(\.common.links).compactMap { link in
      guard case .mention(let id) = link.target, dossier.index[id] == nil, !dossier.hasUnreadableSources,
        let meant = hints.hint(for: id, among: ids)
      else { return nil }
      let message = "No source has the id \(quoted(id)); did you mean '\(meant)'? Write '\\@' where none is meant."
      return finding(message, at: link.location)
    }
  }
}

extension Record {
  /// The sources named in front matter and body, with their places.
  fileprivate var allCitations: [Reference] {
    citedSources
      + common.links.compactMap { link in
        guard case .citation(let id) = link.target else { return nil }
        return Reference(id, at: link.location)
      }
  }
}
