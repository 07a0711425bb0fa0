internal import Content
internal import Dossiers
internal import HTML
internal import Templates

/// Every page of the site with the template that shows it, and every other file.
struct SitePlan: Sendable {
  /// A file that is to be made: where it goes, and how it comes of the site.
  struct Route: Sendable {
    let path: SitePath
    private let content: @Sendable (SiteMap) -> String

    /// A page.
    init(_ path: SitePath, _ page: @escaping @Sendable (inout PageContext) -> any PageTemplate) {
      self.init(path) { site in
        var context = PageContext(site: site, path: path)
        return page(&context).render().markup
      }
    }

    /// Any other text.
    init(_ path: SitePath, text: @escaping @Sendable (SiteMap) -> String) {
      self.path = path
      content = text
    }

    fileprivate func file(_ site: SiteMap) -> OutputFile { OutputFile(path: path.string, text: content(site)) }
  }

  private(set) var routes: [Route] = []
  private var site: SiteMap

  init(dossier: Dossier, assets: [Asset], baseURL: String?) {
    site = SiteMap(dossier: dossier, assets: assets, baseURL: baseURL)
    // The largest files first, so that none is begun when all others are done.
    routes = Self.exports(site) + overviews + timelines + days + indexes + records + aliases + ours
    routes += Self.sitemap(of: routes, site)
    site.published = Set(routes.map(\.path))
  }

  /// Makes one file.
  func render(_ route: Route) -> OutputFile { route.file(site) }

  /// The dossier's own files.
  var files: [OutputFile] { site.assets.values.map { OutputFile(path: $0.path, bytes: $0.bytes) } }

  /// The scripts in which search and previews look pages up.
  func searchFiles() async -> [OutputFile] {
    await SearchShards(index: SearchIndex(site), settings: dossier.settings, themes: dossier.themes).files
  }

  /// Style and script.
  private var ours: [Route] {
    let tokens = tokens
    let foot = "\(dossier.settings.title) · as of \(site.asOf.long)"
    return PageAsset.allCases.map { asset in
      Route(
        asset.path,
        text: { _ in
          switch asset {
          case .style: Stylesheet(tokens: tokens).render()
          case .print: PrintStylesheet(foot: foot).render()
          default: asset.text
          }
        })
    }
  }

  private var dossier: Dossier { site.dossier }

  private var overviews: [Route] {
    // The document of all is the longest to make: begun first, it is not waited for.
    [Route(SitePaths.print) { PrintPage(&$0) }, Route(SitePaths.home) { HomePage(&$0) }]
      // A dossier may write its own.
      + (dossier.page("404") == nil ? [Route(SitePaths.notFound) { NotFoundPage(&$0) }] : [])
      + (site.hasChanges ? [Route(SitePaths.changes) { ChangesPage(&$0) }] : [])
      + (site.listed.isEmpty ? [] : [Route(SitePaths.alphabet) { AlphabetPage(&$0) }])
      + (site.hasTimeline ? [Route(SitePaths.timeline) { TimelinePage(&$0) }] : []) + chain
      + [Route(SitePaths.search) { SearchPage(&$0) }]
  }

  private var chain: [Route] {
    let links = dossier.chain.filter { site.shows($0) }
    return links.isEmpty ? [] : [Route(SitePaths.chain) { ChainPage(links, &$0) }]
  }

  private var timelines: [Route] {
    let years = site.years.map { year in Route(SitePaths.timeline(year: year)) { TimelinePage(year: year, &$0) } }
    let records = dossier.actors as [any Record] + dossier.themes
    return years
      + records.compactMap { record in
        let entries = site.timeline(of: record)
        guard !entries.isEmpty else { return nil }
        return Route(SitePaths.timeline(of: record)) { TimelinePage(of: record, entries, &$0) }
      }
  }

  /// What stood on each of the latest days on which something changed.
  private var days: [Route] {
    let pages = site.days.pages.map { offset in
      Route(SitePaths.day(site.days.days[offset].day)) { AsOfPage(offset, &$0) }
    }
    return pages.isEmpty ? [] : [Route(SitePaths.days) { AsOfIndexPage(&$0) }] + pages
  }

  private var indexes: [Route] {
    let all: [(RecordKind, @Sendable (inout PageContext) -> any PageTemplate)] = [
      (.actor, { ActorIndexPage(&$0) }), (.measure, { MeasureIndexPage(&$0) }), (.event, { EventIndexPage(&$0) }),
      (.statement, { StatementIndexPage(&$0) }), (.question, { QuestionIndexPage(&$0) }),
      (.theme, { ThemeIndexPage(&$0) }),
      (.series, { SeriesIndexPage(&$0) }), (.source, { SourceIndexPage(&$0) }),
    ]
    return all.filter { site.indexedKinds.contains($0.0) }.map { Route(SitePaths.index(of: $0.0), $0.1) }
  }

  private var records: [Route] {
    var routes: [Route] = []
    routes += site.shown(dossier.actors).map { actor in Route(actor.path) { ActorPage(actor, &$0) } }
    routes += site.shown(dossier.measures).map { measure in Route(measure.path) { MeasurePage(measure, &$0) } }
    routes += site.shown(dossier.events).map { event in Route(event.path) { EventPage(event, &$0) } }
    routes += site.shown(dossier.statements).map { statement in Route(statement.path) { StatementPage(statement, &$0) }
    }
    routes += dossier.questions.map { question in Route(question.path) { QuestionPage(question, &$0) } }
    routes += dossier.themes.map { theme in Route(theme.path) { ThemePage(theme, &$0) } }
    routes += dossier.series.map { series in Route(series.path) { SeriesPage(series, &$0) } }
    routes += site.shown(dossier.phases).map { phase in Route(phase.path) { PhasePage(phase, &$0) } }
    routes += dossier.sources.map { source in Route(source.path) { SourcePage(source, &$0) } }
    routes += dossier.pages.filter { $0.id != "index" }.map { page in Route(page.path) { FreePageTemplate(page, &$0) } }
    return routes
  }

  /// A page at each old path that leads to the new one.
  private var aliases: [Route] {
    let settings = dossier.settings
    return dossier.records.filter(site.shows).flatMap { record in
      record.common.aliases.map { alias in
        Route(SitePath(alias.id)) { context in
          let canonical = context.site.baseURL.flatMap { Link($0 + record.path.string) }
          return RedirectPage(
            language: settings.interfaceLanguage, title: record.title, titleLanguage: settings.textLanguage,
            target: context.link(to: record.path), canonical: canonical)
        }
      }
    }
  }

  /// The dossier's colours as custom properties of the style sheet.
  private var tokens: [Stylesheet.Token] {
    let defaults = [("#10306f", "#6b9aee"), ("#a93915", "#f5b190"), ("#75688b", "#9789ab"), ("#4d5b2a", "#a7b86f")]
    let sides = dossier.settings.sides.map { side in
      let fallback = defaults[side.index % defaults.count]
      return Stylesheet.Token(
        name: "side-\(side.index + 1)", light: side.colour?.light ?? fallback.0, dark: side.colour?.dark ?? fallback.1)
    }
    return sides
      + dossier.settings.theme.sorted { $0.key < $1.key }.map { name, colour in
        Stylesheet.Token(name: name, light: colour.light, dark: colour.dark)
      }
  }
}
