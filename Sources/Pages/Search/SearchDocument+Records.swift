internal import Content
internal import Dossiers
internal import HTML
internal import Wording

// What can be found of each kind of record: what its page shows as of the dossier's day.

extension SiteMap {
  /// Everything that can be found, by the bytes of the paths, as a browser compares them.
  var searchSubjects: [any SiteKind] {
    RecordKind.allCases.flatMap { kind -> [any SiteKind] in kind.site.all(in: dossier) }
      .filter { published.contains($0.path) && $0.path != PageID.notFound.path }
      .sorted { $0.path.string.utf8.lexicographicallyPrecedes($1.path.string.utf8) }
  }

  func names(of actors: [Reference]) -> [String?] {
    dossier.actors(actors).flatMap { [$0.name] + $0.localNames.sorted { $0.key < $1.key }.map(\.value) }
  }
}

extension SiteRecord {
  func searchDocument(in site: SiteMap) -> SearchDocument {
    let local = record.actor?.localNames.min { $0.key < $1.key }
    var document = SearchDocument(
      path: path, title: searchTitle(in: site), localTitle: local.map { ($0.value, $0.key) }, kind: kind,
      kindWord: kindWord(site.words), side: site.dossier.allegiance(of: self).map { SideMark($0) }, date: date,
      themes: common.themes.map(\.id))
    let body = common.body.plainText { id in
      site.path(of: id).flatMap { _ in site.dossier.record(id)?.title ?? site.dossier.source(id)?.title }
    }
    document.add(titles: title)
    document.add(.summary, common.summary)
    document.add(.text, body)
    document.add(.text, common.changes.map(\.note) + site.dossier.themes(common.themes).map(\.title))
    document.open(with: common.summary, body: body)
    addTexts(to: &document, in: site)
    return document
  }

  func searchTitle(in site: SiteMap) -> String { title }
}
