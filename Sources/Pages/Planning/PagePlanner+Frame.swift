internal import Content
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

// What surrounds a page.

extension PagePlanner {
  /// The frame of a record's page.
  func frame<Kind: SiteRecord>(_ record: Kind) -> PageFrame {
    frame(
      title: record.title, in: textLanguage, description: record.common.summary, under: parents(of: Kind.kind),
      about: document == nil ? structuredData(record) : nil)
  }

  func structuredData(_ record: some SiteRecord) -> JSON {
    structuredData(record, description: record.common.summary, updated: record.common.updated)
  }

  /// Asked for after the page's texts, whose views have a style sheet of their own.
  ///
  /// - Parameters:
  ///   - language: of the title, where it is not the page's.
  ///   - parents: the pages above, the brief first.
  ///   - structuredData: what the page is about, for search engines.
  func frame(
    title: String, in language: LanguageMark? = nil, description: String?, under parents: [TextLink]? = nil,
    about structuredData: JSON? = nil
  ) -> PageFrame {
    let settings = dossier.settings
    let custom = site.assets["assets/custom.css"].map { address(of: $0) }
    return PageFrame(
      words: words, path: path, language: settings.interfaceLanguage, textLanguage: textLanguage,
      titleLanguage: language,
      siteTitle: settings.title, title: title, description: description, day: words.view(edition.day, .long),
      dayPage: link(to: .day(edition.day)), looks: dossier.looks,
      hasPair: dossier.principals.count == 2, home: home,
      logo: logo, customStylesheet: custom, canonical: canonical, base: base, feeds: feeds,
      structuredData: structuredData?.html, navigation: navigation,
      search: link(to: .search).map {
        NavigationItem(label: PageID.search.name(words), link: $0, isCurrent: path == PageID.search.path)
      }, breadcrumb: parents ?? [brief], footer: FooterView(text: footerText, columns: footerColumns),
      assets: (viewCount > 0 ? [.brief, .timeline, .views] : []) + (hasManySides ? [.sides] : []))
  }

  /// Two principals and a third side need no more than every page has.
  private var hasManySides: Bool { dossier.principals.count != 2 || dossier.settings.sides.count > 3 }

  var brief: TextLink { TextLink(PageID.home.name(words), home) }

  /// The pages above one of the kind, the brief first.
  func parents(of kind: RecordKind) -> [TextLink] {
    [brief, kind.site.above.flatMap { link($0.name(words), to: $0) }].compactMap(\.self)
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
    let shown = masthead.compactMap { page in link(to: page).map { (page: page, link: $0) } }
    // The chain stands in the measures' folder and is a section of its own.
    let section = shown.last { $0.page.path == path } ?? shown.last { isInFolder(of: $0.page.path) }
    return shown.map { NavigationItem(label: $0.page.name(words), link: $0.link, isCurrent: section?.page == $0.page) }
  }

  private func isInFolder(of target: SitePath) -> Bool {
    guard target.string.hasSuffix("/index.html") else { return false }
    return path.string.hasPrefix(target.string.dropLast("index.html".count))
  }

  /// What an edition of an earlier day says of itself; nil for the one of the day for which the dossier was written.
  var notice: String? {
    edition.isEarlier ? words.site(.earlierEdition(edition.day)) : nil
  }

  private var footerText: String {
    let settings = dossier.settings
    if let text = settings.footer?.text { return words.join([notice, text], .sentence) }
    return words.join(
      [
        notice, settings.subtitle.map { words.site(.fullStop($0)) }, words.site(.claimsCarrySources),
        settings.publisher.map { words.site(.publishedBy($0)) }, settings.licence.map { words.site(.textLicence($0)) },
      ], .sentence)
  }

  /// How many free pages every page leads to. All of them stand in the list from A to Z.
  private static var footerLimit: Int { 40 }

  private var footerColumns: [FooterView.Column] {
    let lists = RecordKind.allCases.filter { if case .foot = $0.site.placement.links { true } else { false } }
    let browse = (lists.map(PageID.list) + [.alphabet]).compactMap { link($0.name(words), to: $0) }
    let data = [
      link(PageID.print.name(words), to: .print), link(words.site(.allRecords), toFile: ExportPaths.data),
      link(words.site(.calendar), toFile: ExportPaths.calendar),
    ].compactMap(\.self)
    let pages = dossier.pages.lazy.filter { !$0.isSiteOwn }.prefix(Self.footerLimit)
      .map { link(to: $0) }
    let outside = (dossier.settings.footer?.links ?? []).compactMap { written in
      Link(written.url).map { TextLink(written.label, $0) }
    }
    let news = [link(PageID.changes.name(words), to: .changes), link(words.site(.feed), toFile: ExportPaths.feed)]
      .compactMap(\.self)
    return [
      FooterView.Column(title: words.site(.browse), links: browse),
      FooterView.Column(title: words.site(.takeItWithYou), links: data),
      FooterView.Column(title: words.site(.about), links: Array(pages) + news + outside),
    ]
  }
}

/// What every page leads to: the site's own pages and the kinds that have a place between them.
private let masthead: [PageID] = {
  let own: [(place: Int, page: PageID)] = [(0, .home), (1, .timeline), (3, .chain), (7, .pastDays)]
  let kinds = RecordKind.allCases.compactMap { kind -> (place: Int, page: PageID)? in
    if case .masthead(let place) = kind.site.placement.links { (place, .list(kind)) } else { nil }
  }
  return (own + kinds).sorted { $0.place < $1.place }.map(\.page)
}()
