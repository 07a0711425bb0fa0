internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

/// Where the pages of the site stand: all that one of them may ask of the others.
protocol LinkProvider {
  /// Nil where the site does not make the page.
  func link(to page: PageID) -> Link?
  /// Nil where the site has no such file.
  func link(toFile file: SitePath) -> Link?
  /// Of a page or file that is made.
  func address(of target: SitePath, fragment: String?) -> Link
}

/// What a page is planned from. Planners are extensions of this, and of ``CitingPlanner`` where they cite: a test can
/// give them an edition, and links of its own.
protocol PagePlanner: LinkProvider {
  /// What every page needs to know of the others, worked out once.
  var site: SiteMap { get }
  var path: SitePath { get }
  /// What else the page holds, where it is a document of many records; nil for a page of one.
  var document: DocumentMap? { get }
  /// How many views stand in the page's texts so far.
  var viewCount: Int { get set }
}

/// A page while it is planned, which numbers its sources in the order in which it cites them.
protocol CitingPlanner: PagePlanner {
  mutating func cite(_ items: [(id: String, locator: String?)]) -> Citations
  /// The page's sources: those that were cited, then those named here. For a section of a document only the numbers of
  /// those named; the list is the document's.
  mutating func sources(naming references: [Reference], counts: [(side: SideMark, text: String)]) -> SourceList
  mutating func body(of record: some RecordContent) -> HTML
}

extension PagePlanner {
  var edition: Edition { site.edition }
  var dossier: Dossier { site.dossier }
  var words: any Wording { site.words }
}

extension CitingPlanner {
  mutating func cite(_ references: [Reference]) -> Citations { cite(references.map { ($0.id, nil) }) }

  mutating func sources(
    of record: (some RecordContent)? = Record?.none, counts: [(side: SideMark, text: String)] = []
  ) -> SourceList {
    sources(naming: record?.citedSources ?? [], counts: counts)
  }
}
