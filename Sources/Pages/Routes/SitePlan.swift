package import Content
package import Diagnostics
package import Dossiers
package import Editions
internal import HTML
package import Wording

/// Every page of the site with the template that shows it, and every other file.
package struct SitePlan: Sendable {
  package private(set) var routes: [Route] = []
  private var site: SiteMap
  /// The dossier's own files; of two with one path both, for that is found here.
  private let assets: [Asset]

  /// - Parameter words: instead of those of the language that the dossier chooses.
  package init(edition: Edition, assets: [Asset], baseURL: String?, words: (any Wording)? = nil) {
    self.assets = assets
    let words = words ?? edition.dossier.settings.interface.wording
    site = SiteMap(edition: edition, assets: assets, baseURL: baseURL, words: words)
    // The largest files first, so that none is begun when all others are done.
    routes = Self.exports(site) + overviews + timelines + days + lists + records + aliases + ours
    routes += Self.sitemap(of: routes, site)
    site.published = Set(routes.map(\.path)).union(assets.map { SitePath($0.path) })
  }

  /// Makes one file.
  package func render(_ route: Route) -> OutputFile { route.file(site) }

  /// Two claimants of one path. The scripts of the search are made last, but their folder is known.
  package var collisions: [Diagnostic] {
    PathCollision.findings(
      routes.map(\.claim) + [.folder(SearchShards.folder, "the folder of the search index")]
        + assets.map { .asset($0) })
  }

  /// The dossier's own files.
  package var files: [OutputFile] { assets.map { OutputFile(path: $0.path, bytes: $0.bytes) } }

  /// The scripts in which search and previews look pages up.
  package func searchFiles() async -> [OutputFile] {
    await SearchShards(
      index: SearchIndex(site), settings: dossier.settings, words: site.words, themes: dossier.themes
    ).files
  }

  /// Style and script.
  private var ours: [Route] {
    let tokens = tokens
    let foot = site.words.site(.titleAsOf(dossier.settings.title, edition.day))
    let typography = typography
    return PageAsset.allCases.filter(\.isPublished).map { asset in
      Route(
        file: asset.path,
        text: {
          switch asset {
          case .style: Stylesheet(tokens: tokens, looks: dossier.looks, typography: typography).render()
          case .print: PrintStylesheet(foot: foot, direction: site.words.direction).render()
          default: asset.text($0.words)
          }
        })
    }
  }

  private var edition: Edition { site.edition }
  package var dossier: Dossier { site.dossier }

  private var overviews: [Route] {
    // The document of all is the longest to make: begun first, it is not waited for.
    [Route(.print) { PrintPage(&$0) }, Route(.home) { HomePage(&$0) }]
      // A dossier may write its own.
      + (dossier.page("404") == nil ? [Route(.notFound) { NotFoundPage(&$0) }] : [])
      + (site.hasChanges ? [Route(.changes) { ChangesPage(&$0) }] : [])
      + (site.listed.isEmpty ? [] : [Route(.alphabet) { AlphabetPage(&$0) }])
      + (site.hasTimeline ? [Route(.timeline) { TimelinePage(&$0) }] : []) + chain
      + [Route(.search) { SearchPage(&$0) }]
  }

  private var chain: [Route] {
    let links = edition.chain
    return links.isEmpty ? [] : [Route(.chain) { ChainPage(links, &$0) }]
  }

  private var timelines: [Route] {
    let years = site.years.map { year in Route(.timelineOfYear(year)) { TimelinePage(year: year, &$0) } }
    return years + dossier.actors.compactMap { timeline(of: $0, site.timeline(of: $0)) }
      + dossier.themes.compactMap { timeline(of: $0, site.timeline(of: $0)) }
  }

  private func timeline(of record: some RecordContent, _ entries: [TimelineEntry]) -> Route? {
    entries.isEmpty
      ? nil : Route(.timelineOf(record.kind, id: record.id)) { TimelinePage(of: record, entries, &$0) }
  }

  /// What stood on each of the latest days on which something changed.
  private var days: [Route] {
    let pages = site.days.pages.map { offset in
      Route(.day(site.days.days[offset].day)) { AsOfPage(offset, &$0) }
    }
    return pages.isEmpty ? [] : [Route(.pastDays) { AsOfIndexPage(&$0) }] + pages
  }

  private var lists: [Route] {
    RecordKind.allCases.filter(site.indexedKinds.contains).compactMap { kind in
      kind.site.list.map { Route(.list(kind), $0) }
    }
  }

  private var records: [Route] { RecordKind.allCases.flatMap { $0.site.routes(site) } }

  /// A page at each old path that leads to the new one.
  private var aliases: [Route] {
    let settings = dossier.settings
    return dossier.records.flatMap { record in
      record.common.aliases.map { alias in
        Route(alias) { context in
          let canonical = context.site.baseURL.flatMap { Link($0 + record.path.string) }
          return RedirectPage(
            words: context.words, language: settings.interfaceLanguage, title: record.title,
            titleLanguage: context.textLanguage,
            target: context.address(of: record), canonical: canonical)
        }
      }
    }
  }

  private var typography: Typography {
    let settings = dossier.settings
    let names = dossier.actors.flatMap(\.localNames.keys) + dossier.statements.flatMap(\.localQuotes.keys)
    return Typography(
      page: settings.interfaceLanguage, texts: settings.textLanguage, names: Set(names), direction: site.words.direction
    )
  }

  /// The dossier's colours as custom properties of the style sheet.
  private var tokens: [Stylesheet.Token] {
    // Sides that share a look come one after the other.
    let colours = Dictionary(dossier.settings.sides.map { ($0.look, $0.colour) }) { first, _ in first }
    let sides = dossier.looks.compactMap { look in
      colours[look].map { Stylesheet.Token(name: "side-\(look + 1)", light: $0.light, dark: $0.dark) }
    }
    return sides
      + dossier.settings.theme.sorted { $0.key < $1.key }.map { name, colour in
        Stylesheet.Token(name: name, light: colour.light, dark: colour.dark)
      }
  }
}
