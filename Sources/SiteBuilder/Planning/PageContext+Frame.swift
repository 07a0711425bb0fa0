internal import Content
internal import Dossiers
internal import HTML
internal import Templates

// What surrounds a page.

extension PageContext {
  /// The frame of a record's page.
  func frame(_ record: any Record) -> PageFrame {
    frame(
      title: record.title, in: textLanguage, description: record.common.summary, under: parents(of: record.kind),
      about: document == nil ? structuredData(record) : nil)
  }

  /// Asked for after the page's texts, whose views have a style sheet of their own.
  ///
  /// - Parameters:
  ///   - language: of the title, where it is not the page's.
  ///   - parents: the pages above, the brief first.
  ///   - structuredData: what the page is about, for search engines.
  func frame(
    title: String, in language: String? = nil, description: String?, under parents: [TextLink]? = nil,
    about structuredData: JSON? = nil
  ) -> PageFrame {
    let settings = dossier.settings
    let custom = site.assets["assets/custom.css"].map { link(to: SitePath($0.path)) }
    return PageFrame(
      path: path, language: settings.interfaceLanguage, textLanguage: textLanguage, titleLanguage: language,
      siteTitle: settings.title, title: title, description: description, asOf: settings.asOf.longView,
      asOfPage: published(SitePaths.day(settings.asOf)), home: link(to: SitePaths.home),
      logo: logo, customStylesheet: custom, canonical: canonical, base: base, feeds: feeds,
      structuredData: structuredData?.written(), navigation: navigation,
      search: published(SitePaths.search).map {
        NavigationItem(label: "Search", link: $0, isCurrent: path == SitePaths.search)
      }, breadcrumb: parents ?? [brief], footer: FooterView(text: footerText, columns: footerColumns),
      assets: viewCount > 0 ? [.brief, .timeline, .views] : [])
  }

  var brief: TextLink { TextLink("Brief", link(to: SitePaths.home)) }

  func parents(of kind: RecordKind) -> [TextLink] {
    switch kind {
    case .freePage: [brief]
    case .phase: [brief, TextLink("Timeline", link(to: SitePaths.timeline))]
    default: [brief, TextLink(kind.plural, link(to: SitePaths.index(of: kind)))]
    }
  }

  /// A link to a page or file, or nil where the site has none.
  func published(_ target: SitePath) -> Link? { site.published.contains(target) ? link(to: target) : nil }

  /// The same with its words.
  func published(_ text: String, _ target: SitePath) -> TextLink? { published(target).map { TextLink(text, $0) } }

  private var logo: Logo? {
    guard let asset = dossier.settings.logo.flatMap({ site.assets[$0.id] }) else { return nil }
    return Logo(link: link(to: SitePath(asset.path)), width: asset.size?.width, height: asset.size?.height)
  }

  private var canonical: Link? { site.baseURL.flatMap { Link($0 + path.string) } }

  /// A web host shows the 404 page at any depth: its links count from where the site begins, as far as that is known.
  private var base: Link? {
    guard path == SitePaths.notFound, let address = site.baseURL, let scheme = address.firstRange(of: "://") else {
      return nil
    }
    let folders = address[scheme.upperBound...].split(separator: "/").dropFirst()
    return Link("/" + folders.map { $0 + "/" }.joined())
  }

  private var feeds: [FeedLink] {
    [("application/atom+xml", SitePaths.feed), ("application/feed+json", SitePaths.jsonFeed)].compactMap {
      type, target in
      published(target).map { FeedLink(type: type, title: dossier.settings.title, link: $0) }
    }
  }

  private var navigation: [NavigationItem] {
    let items: [(String, SitePath)] = [
      ("Brief", SitePaths.home), ("Timeline", SitePaths.timeline), ("Measures", SitePaths.index(of: .measure)),
      ("Chain", SitePaths.chain), ("Actors", SitePaths.index(of: .actor)),
      ("Questions", SitePaths.index(of: .question)),
      ("Sources", SitePaths.index(of: .source)), ("Any past day", SitePaths.days),
    ]
    let shown = items.filter { site.published.contains($0.1) }
    // The chain stands in the measures' folder and is a section of its own.
    let section = shown.last { $0.1 == path } ?? shown.last { isInFolder(of: $0.1) }
    return shown.map { label, target in
      NavigationItem(label: label, link: link(to: target), isCurrent: section?.1 == target)
    }
  }

  private func isInFolder(of target: SitePath) -> Bool {
    guard target.string.hasSuffix("/index.html") else { return false }
    return path.string.hasPrefix(target.string.dropLast("index.html".count))
  }

  private var footerText: String {
    let settings = dossier.settings
    if let text = settings.footer?.text { return text }
    return [
      settings.subtitle.map { "\($0)." }, "Every claim carries its source; status follows from dated acts.",
      settings.publisher.map { "Published by \($0)." }, settings.licence.map { "Text: \($0)." },
    ].compactMap(\.self).joined(separator: " ")
  }

  private var footerColumns: [FooterView.Column] {
    let lists: [RecordKind] = [.event, .statement, .theme, .series]
    let browse =
      lists.compactMap { published($0.plural, SitePaths.index(of: $0)) }
      + [published("A to Z", SitePaths.alphabet)].compactMap(\.self)
    let data = [
      published("The whole dossier on paper", SitePaths.print), published("All records (JSON)", SitePaths.data),
      published("Dates ahead (calendar)", SitePaths.calendar),
    ].compactMap(\.self)
    let pages = dossier.pages.filter { !["index", "404"].contains($0.id) }.map { link(to: $0) }
    let outside = (dossier.settings.footer?.links ?? []).compactMap { written in
      Link(written.url).map { TextLink(written.label, $0) }
    }
    let news = [published("Changes", SitePaths.changes), published("Feed", SitePaths.feed)].compactMap(\.self)
    return [
      FooterView.Column(title: "Browse", links: browse), FooterView.Column(title: "Take it with you", links: data),
      FooterView.Column(title: "About", links: pages + news + outside),
    ]
  }
}
