internal import Content
internal import Diagnostics
internal import Dossiers
internal import HTML
internal import Wording

/// What the site does with a kind of record. Each kind has a folder beside this file, its room, in which it says all of
/// this; nothing is said for it elsewhere, and nothing has a default that a new kind could be forgotten in.
protocol SiteKind: Sendable {
  associatedtype Page: PageTemplate

  static var kind: RecordKind { get }
  /// Where the site's own lists lead to it.
  static var placement: Placement { get }
  /// The page between the brief and a page of the kind.
  static var above: PageID? { get }
  /// In the order of lists.
  static func all(in dossier: Dossier) -> [Self]
  /// The page of all records of the kind; nil for a kind without one.
  static var list: ListTemplate? { get }

  var id: String { get }
  var title: String { get }
  var path: SitePath { get }
  /// Where content says it.
  var location: SourceLocation { get }
  func page(_ context: inout PageContext) -> Page

  /// The parts of the document of the whole dossier that hold the kind, where it has records.
  static func chapters(of site: SiteMap) -> [DocumentChapter]

  // Data

  /// The rows of `data/FOLDER.csv`; nil for a kind without a table.
  static var table: DataTable? { get }
  /// The name of its definition in the JSON Schema of `data/dossier.json`.
  static var definition: String { get }
  /// Its members of `$defs` there.
  static func schema(_ vocabulary: Vocabulary) -> String
  /// Under the keys of its front matter, in `data/dossier.json`.
  func json(_ data: DossierJSON) -> JSON
  /// The key of the kind's list there.
  static var key: String { get }
  /// What schema.org calls the page: most are nothing special.
  static var pageType: String { get }
  /// As schema.org calls it, for search engines; nil for what it has no word for.
  func thing(_ context: some PagePlanner) -> JSON?
  /// What can be found of it.
  func searchDocument(in site: SiteMap) -> SearchDocument
}

typealias ListTemplate = @Sendable (inout PageContext) -> any PageTemplate
typealias DataTable = @Sendable (DataTables) -> String

/// A kind whose records stand in the document of the whole dossier, too.
protocol SiteRecord: SiteKind, RecordContent where Page: SectionTemplate {
  /// What kind of thing it is, in the words of its page: "Export control".
  func kindWord(_ words: any Wording) -> String
  /// What it is called where its page does not stand around it.
  func searchTitle(in site: SiteMap) -> String
  /// Adds to what all records have in common.
  func addTexts(to document: inout SearchDocument, in site: SiteMap)
}

/// Where the site's own lists lead to a kind.
struct Placement: Sendable {
  enum Links: Sendable {
    /// On top of every page, with its number there among other pages: see `masthead`.
    case masthead(Int)
    /// At the foot of every page.
    case foot
  }

  /// Nil for what is reached otherwise.
  let links: Links?
  /// The number among the chapters of the document; nil for what stands at its end or in none.
  let chapter: Int?

  init(_ links: Links?, chapter: Int?) {
    self.links = links
    self.chapter = chapter
  }
}

extension RecordKind {
  /// The kind's room.
  var site: any SiteKind.Type {
    switch self {
    case .actor: ActorProfile.self
    case .measure: Measure.self
    case .event: Event.self
    case .statement: Statement.self
    case .question: Question.self
    case .theme: Theme.self
    case .series: Series.self
    case .phase: Phase.self
    case .source: Source.self
    case .page: FreePage.self
    }
  }
}

extension Record {
  /// The record in its kind's room.
  var site: any SiteRecord {
    switch self {
    case .actor(let actor): actor
    case .measure(let measure): measure
    case .event(let event): event
    case .statement(let statement): statement
    case .question(let question): question
    case .theme(let theme): theme
    case .series(let series): series
    case .phase(let phase): phase
    case .page(let page): page
    }
  }
}

extension RecordContent {
  /// Of its file.
  var location: SourceLocation { common.location }
}

extension SiteKind {
  /// The pages of all; the site has routes of its own to their lists.
  static func routes(_ site: SiteMap) -> [Route] {
    // The brief has a route of its own.
    let pages = all(in: site.dossier).filter { $0.path != PageID.home.path }
    return pages.map { record in Route(record) { record.page(&$0) } }
  }

  static var pageType: String { "WebPage" }
  static var definition: String { kind.rawValue }

  static func json(_ data: DossierJSON) -> [JSON] { all(in: data.dossier).map { $0.json(data) } }
}
