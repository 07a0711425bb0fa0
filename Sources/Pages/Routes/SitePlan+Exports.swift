internal import Dossiers
internal import HTML

extension SitePlan {
  /// The dossier for programs: data, feeds, calendar, sources.
  ///
  /// A calendar needs an entry to be valid (RFC 5545, section 3.6), so without dates there is none.
  static func exports(_ site: SiteMap) -> [Route] {
    let calendar = CalendarEntry.all(site)
    let news = News(site)
    let feeds: [Route] = [
      Route(file: ExportPaths.feed, text: { Feeds(site: $0, news: news).atom }),
      Route(file: ExportPaths.jsonFeed, text: { Feeds(site: $0, news: news).json }),
    ]
    let sources: [Route] = [
      Route(file: ExportPaths.csl, text: { SourceFiles(site: $0).csl }),
      Route(file: ExportPaths.bibTeX, text: { SourceFiles(site: $0).bibTeX }),
    ]
    let dates =
      calendar.isEmpty
      ? [] : [Route(file: ExportPaths.calendar, text: { Calendar(site: $0, entries: calendar).render() })]
    return data + feeds + sources + dates + [Route(file: ExportPaths.robots, text: Sitemap.robots)]
  }

  private static var data: [Route] {
    let kinds: [(SitePath?, DataTable)] = RecordKind.allCases.compactMap { kind in
      kind.site.table.map { (ExportPaths.table(of: kind), $0) }
    }
    let others: [(SitePath?, DataTable)] = [
      (ExportPaths.transitions, { $0.transitions }), (ExportPaths.links, { $0.links }),
      (ExportPaths.datesAhead, { $0.datesAhead }),
    ]
    return [
      Route(file: ExportPaths.data, text: { DossierJSON(site: $0).render() }),
      Route(file: ExportPaths.schema, text: { _ in DossierSchema.text }),
    ]
      + (kinds + others).compactMap { path, table in
        path.map { Route(file: $0, text: { table(DataTables(site: $0)) }) }
      }
  }

  /// For search engines, which want absolute addresses: only where the site has one.
  static func sitemap(of routes: [Route], _ site: SiteMap) -> [Route] {
    guard site.baseURL != nil else { return [] }
    let sitemap = Sitemap(routes.lazy.map(\.path), of: site.dossier)
    return [Route(file: ExportPaths.sitemap, text: { sitemap.render($0) })]
      + sitemap.parts.map { part in Route(file: part.path, text: { sitemap.render(part.pages, $0) }) }
  }
}
