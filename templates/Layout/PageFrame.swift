internal import HTML

/// What surrounds every page: everything ``Layout`` needs beside the page's own content.
struct PageFrame: Sendable {
  /// Where the page itself stands; style and script are found from there.
  let path: SitePath
  /// Of the page, as a tag: that of the interface, whose words stand in every part of it. Texts of the dossier in
  /// another one are marked where they stand by themselves: names and titles of records, standfirsts, prose, what sides
  /// say and conclude. Where a writer's few words stand in a line with ours they are not.
  let language: String
  /// Of the dossier's own texts, where it is not the page's.
  let textLanguage: String?
  /// Of the page's title and standfirst, where it is not the page's: a list's title is the interface's own.
  let titleLanguage: String?
  let siteTitle: String
  /// The page's own name, for the window, the cite block and search engines.
  let title: String
  let description: String?
  let asOf: DateView
  /// The page of the as-of day.
  let asOfPage: Link?
  let home: Link
  let logo: Logo?
  /// `assets/custom.css`, where the dossier has one.
  let customStylesheet: Link?
  /// The page's public address.
  let canonical: Link?
  /// The address from which the page's links count, where the page is shown at any depth: only on the 404 page.
  let base: Link?
  /// Feeds that a reader's program may find.
  let feeds: [FeedLink]
  /// What the page is about, for search engines: a JSON-LD document, written so that it fits a `script` element.
  let structuredData: HTML?
  let navigation: [NavigationItem]
  /// At the end of the navigation.
  let search: NavigationItem?
  /// The parents of the page, the farthest first.
  let breadcrumb: [TextLink]
  let footer: FooterView
  /// What this page loads beside what others of its template do.
  let assets: [PageAsset]

  init(
    path: SitePath, language: String, textLanguage: String? = nil, titleLanguage: String? = nil, siteTitle: String,
    title: String, description: String? = nil, asOf: DateView,
    asOfPage: Link? = nil, home: Link, logo: Logo? = nil, customStylesheet: Link? = nil, canonical: Link? = nil,
    base: Link? = nil, feeds: [FeedLink] = [], structuredData: HTML? = nil, navigation: [NavigationItem],
    search: NavigationItem? = nil, breadcrumb: [TextLink], footer: FooterView, assets: [PageAsset] = []
  ) {
    self.path = path
    self.language = language
    self.textLanguage = textLanguage
    self.titleLanguage = titleLanguage
    self.siteTitle = siteTitle
    self.title = title
    self.description = description
    self.asOf = asOf
    self.asOfPage = asOfPage
    self.home = home
    self.logo = logo
    self.customStylesheet = customStylesheet
    self.canonical = canonical
    self.base = base
    self.feeds = feeds
    self.structuredData = structuredData
    self.navigation = navigation
    self.search = search
    self.breadcrumb = breadcrumb
    self.footer = footer
    self.assets = assets
  }
}

/// One entry of the main navigation.
struct NavigationItem: Sendable {
  let label: String
  let link: Link
  /// The page itself, or the section that it is in.
  let isCurrent: Bool

  init(label: String, link: Link, isCurrent: Bool) {
    self.label = label
    self.link = link
    self.isCurrent = isCurrent
  }
}

/// An image before the site's title.
struct Logo: Sendable {
  let link: Link
  /// In pixels, where the file tells.
  let width: Int?
  let height: Int?

  init(link: Link, width: Int?, height: Int?) {
    self.link = link
    self.width = width
    self.height = height
  }
}

/// A feed of the site, for programs that look for one.
struct FeedLink: Sendable {
  /// A media type.
  let type: String
  let title: String
  let link: Link

  init(type: String, title: String, link: Link) {
    self.type = type
    self.title = title
    self.link = link
  }
}

/// The end of every page: what this is, then columns of links.
struct FooterView: Sendable {
  struct Column: Sendable {
    let title: String
    let links: [TextLink]

    init(title: String, links: [TextLink]) {
      self.title = title
      self.links = links
    }
  }

  /// What this is, in a sentence or two.
  let text: String
  let columns: [Column]

  /// Columns without a link are left out.
  init(text: String, columns: [Column]) {
    self.text = text
    self.columns = columns.filter { !$0.links.isEmpty }
  }
}
