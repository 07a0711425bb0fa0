internal import Dossiers
internal import HTML
internal import Wording

// Where a page offers what it shows as files of data.

extension PagePlanner {
  /// The files of a kind of record, by their formats.
  func data(of kind: RecordKind) -> [TextLink] {
    let table = ExportPaths.table(of: kind).flatMap { link(words.record(.csv), toFile: $0) }
    let citations =
      kind == .source
      ? [link("CSL-JSON", toFile: ExportPaths.csl), link("BibTeX", toFile: ExportPaths.bibTeX)].compactMap(\.self) : []
    return [table].compactMap(\.self) + citations
  }
}
