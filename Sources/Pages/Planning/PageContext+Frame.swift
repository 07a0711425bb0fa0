internal import Content
internal import Dossiers
internal import Editions
internal import HTML

// What surrounds a page.

extension PageContext {
  /// The frame of a record's page.
  func frame(_ record: some RecordContent) -> PageFrame {
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
    let custom = site.assets["assets/custom.css"].map { address(of: $0) }
    return PageFrame(
      path: path, language: settings.interfaceLanguage, textLanguage: textLanguage, titleLanguage: language,
      siteTitle: settings.title, title: title, description: description, asOf: edition.day.longView,
      asOfPage: link(to: .day(edition.day)), home: home,
      logo: logo, customStylesheet: custom, canonical: canonical, base: base, feeds: feeds,
      structuredData: structuredData?.html, navigation: navigation,
      search: link(to: .search).map {
        NavigationItem(label: "Search", link: $0, isCurrent: path == PageID.search.path)
      }, breadcrumb: parents ?? [brief], footer: FooterView(text: footerText, columns: footerColumns),
      assets: viewCount > 0 ? [.brief, .timeline, .views] : [])
  }

  var brief: TextLink { TextLink("Brief", home) }

  func parents(of kind: RecordKind) -> [TextLink] {
    switch kind {
    case .page: [brief]
    case .phase: [brief, link("Timeline", to: .timeline)].compactMap(\.self)
    case .actor, .measure, .event, .statement, .question, .theme, .series, .source:
      [brief, link(kind.plural, to: .list(kind))].compactMap(\.self)
    }
  }

  private var logo: Logo? {
    guard let asset = dossier.settings.logo.flatMap({ site.assets[$0.id] }) else { return nil }
    return Logo(link: address(of: asset), width: asset.size?.width, height: asset.size?.height)
  }

  private var canonical: Link? { site.baseURL.flatMap { Link($0 + path.address) } }

  /// A web host shows the 404 page at any depth: its links count from where the site begins, as far as that is known.
  private var base: Link? {
    guard path == PageID.notFound.path, let address = site.baseURL.flatMap(WebAddress.init) else { return nil }
    return Link(address.folder)
  }

  private var feeds: [FeedLink] {
    [("application/atom+xml", ExportPaths.feed), ("application/feed+json", ExportPaths.jsonFeed)].compactMap {
      type, target in
      link(toFile: target).map { FeedLink(type: type, title: dossier.settings.title, link: $0) }
    }
  }

  private var navigation: [NavigationItem] {
    let items: [(label: String, page: PageID)] = [
      ("Brief", .home), ("Timeline", .timeline), ("Measures", .list(.measure)), ("Chain", .chain),
      ("Actors", .list(.actor)), ("Questions", .list(.question)), ("Sources", .list(.source)),
      ("Any past day", .pastDays),
    ]
    let shown = items.compactMap { label, page in link(to: page).map { (label: label, page: page, link: $0) } }
    // The chain stands in the measures' folder and is a section of its own.
    let section = shown.last { $0.page.path == path } ?? shown.last { isInFolder(of: $0.page.path) }
    return shown.map { NavigationItem(label: $0.label, link: $0.link, isCurrent: section?.page == $0.page) }
  }

  private func isInFolder(of target: SitePath) -> Bool {
    guard target.string.hasSuffix("/index.html") else { return false }
    return path.string.hasPrefix(target.string.dropLast("index.html".count))
  }

  /// What an edition of an earlier day says of itself; nil for the one of the day for which the dossier was written.
  var notice: String? {
    edition.isEarlier ? "The dossier as of \(edition.day.long). Texts that were written later are left out." : nil
  }

  private var footerText: String {
    let settings = dossier.settings
    if let text = settings.footer?.text { return [notice, text].compactMap(\.self).joined(separator: " ") }
    return [
      notice,
      settings.subtitle.map { "\($0)." }, "Every claim carries its source; status follows from dated acts.",
      settings.publisher.map { "Published by \($0)." }, settings.licence.map { "Text: \($0)." },
    ].compactMap(\.self).joined(separator: " ")
  }

  /// How many free pages every page leads to. All of them stand in the list from A to Z.
  private static let footerLimit = 40

  private var footerColumns: [FooterView.Column] {
    let lists: [RecordKind] = [.event, .statement, .theme, .series]
    let browse =
      lists.compactMap { link($0.plural, to: .list($0)) }
      + [link("A to Z", to: .alphabet)].compactMap(\.self)
    let data = [
      link("The whole dossier on paper", to: .print), link("All records (JSON)", toFile: ExportPaths.data),
      link("Dates ahead (calendar)", toFile: ExportPaths.calendar),
    ].compactMap(\.self)
    let pages = dossier.pages.lazy.filter { !["index", "404"].contains($0.id) }.prefix(Self.footerLimit)
      .map { link(to: $0) }
    let outside = (dossier.settings.footer?.links ?? []).compactMap { written in
      Link(written.url).map { TextLink(written.label, $0) }
    }
    let news = [link("Changes", to: .changes), link("Feed", toFile: ExportPaths.feed)].compactMap(\.self)
    return [
      FooterView.Column(title: "Browse", links: browse), FooterView.Column(title: "Take it with you", links: data),
      FooterView.Column(title: "About", links: Array(pages) + news + outside),
    ]
  }
}
