internal import HTML
internal import Wording

/// What surrounds every page: everything ``Layout`` needs beside the page's own content.
struct PageFrame: Sendable {
  /// What the interface says, on this page and all others.
  let words: any Wording
  /// Where the page itself stands; style and script are found from there.
  let path: SitePath
  /// Of the page, as a tag: that of the interface, whose words stand in every part of it. Texts of the dossier in
  /// another one are marked where they stand by themselves: names and titles of records, standfirsts, prose, what sides
  /// say and conclude. Where a writer's few words stand in a line with ours they are not.
  let language: String
  /// Of the dossier's own texts, where it is not the page's.
  var textLanguage: LanguageMark? = nil
  /// Of the page's title and standfirst, where it is not the page's: a list's title is the interface's own.
  var titleLanguage: LanguageMark? = nil
  let siteTitle: String
  /// The page's own name, for the window, the cite block and search engines.
  let title: String
  var description: String? = nil
  let day: DateView
  /// The page of the as-of day.
  var dayPage: Link? = nil
  /// The looks of the dossier's sides, in order: their marks are drawn.
  var looks: [Int] = [0, 1, 2, 3]
  /// There are two principals, who have a mark between them.
  var hasPair = true
  let home: Link
  var logo: Logo? = nil
  /// `assets/custom.css`, where the dossier has one.
  var customStylesheet: Link? = nil
  /// The page's public address.
  var canonical: Link? = nil
  /// The address from which the page's links count, where the page is shown at any depth: only on the 404 page.
  var base: Link? = nil
  /// Feeds that a reader's program may find.
  var feeds: [FeedLink] = []
  /// What the page is about, for search engines: a JSON-LD document, written so that it fits a `script` element.
  var structuredData: HTML? = nil
  let navigation: [NavigationItem]
  /// At the end of the navigation.
  var search: NavigationItem? = nil
  /// The parents of the page, the farthest first.
  let breadcrumb: [TextLink]
  let footer: FooterView
  /// What this page loads beside what others of its template do.
  var assets: [PageAsset] = []
}

/// One entry of the main navigation.
struct NavigationItem: Sendable {
  let label: String
  let link: Link
  /// The page itself, or the section that it is in.
  let isCurrent: Bool
}

/// An image before the site's title.
struct Logo: Sendable {
  let link: Link
  /// In pixels, where the file tells.
  let width: Int?
  let height: Int?
}

/// A feed of the site, for programs that look for one.
struct FeedLink: Sendable {
  /// A media type.
  let type: String
  let title: String
  let link: Link
}

/// The end of every page: what this is, then columns of links.
struct FooterView: Sendable {
  struct Column: Sendable {
    let title: String
    let links: [TextLink]
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
