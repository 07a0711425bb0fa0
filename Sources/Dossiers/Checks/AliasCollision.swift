internal import Diagnostics
internal import HTML

/// An alias is the path of no page, no asset and no other alias. Case does not count: some disks do not keep it apart.
struct AliasCollision: Check {
  let identifier = "alias-collision"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    let pages = dossier.pagePaths
    var first: [String: SourceLocation] = [:]
    return dossier.records.flatMap(\.common.aliases).compactMap { alias in
      let path = alias.id.lowercased()
      if pages.contains(path) || path.hasPrefix("timeline/") {
        return finding("An alias is an old path, but \(quoted(alias.id)) is a page of the site.", at: alias.location)
      }
      guard let other = first[path] else {
        first[path] = alias.location
        return nil
      }
      let message = "An alias leads to one record, \(quoted(alias.id)) to several."
      return finding(message, at: alias.location, note: Diagnostic.Note("The other one is here.", at: other))
    }
  }
}

extension Dossier {
  /// The paths of records, sources, the lists of each kind, assets and the 404 page, in lower case. The folder
  /// of the timelines belongs to the site as a whole.
  fileprivate var pagePaths: Set<String> {
    var paths = Set(assets.lazy.map { $0.lowercased() })
    paths.insert("404.html")
    for record in records { paths.insert(record.path.string) }
    for source in sources { paths.insert(source.path.string.lowercased()) }
    for kind in RecordKind.allCases { paths.insert(kind.path(id: "index").string) }
    return paths
  }
}
