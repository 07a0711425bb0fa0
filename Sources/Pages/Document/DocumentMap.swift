internal import Dossiers
internal import HTML

/// Where things stand in a document that holds many pages of the site as its sections.
///
/// A section's anchor is its page's path with full stops: `measures.toll` for `measures/toll.html`. Slugs hold none, so
/// that anchors, and what is put behind one, never meet each other.
struct DocumentMap: Sendable {
  private let anchors: [SitePath: String]
  /// Of pages for which something outside the site is shown: the works behind the pages of sources.
  private let addresses: [SitePath: Link]

  init(holding chapters: [DocumentChapter], of dossier: Dossier) {
    var anchors = [PageID.list(.source).path: Self.sources, PageID.home.path: Self.anchor(of: PageID.home.path)]
    for chapter in chapters {
      if let page = chapter.page, anchors[page] == nil { anchors[page] = chapter.id }
      for record in chapter.records { anchors[record.path] = Self.anchor(of: record.path) }
    }
    self.anchors = anchors
    addresses = Dictionary(
      dossier.sources.compactMap { source in source.address.map { (source.path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Where the list of sources stands.
  static let sources = anchor(of: PageID.list(.source).path)

  /// The section that a page of the site would be.
  static func anchor(of path: SitePath) -> String {
    let (slash, stop) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    let name = path.stem.utf8
    let anchor = String(decoding: name.map { $0 == slash ? stop : $0 }, as: UTF8.self)
    return name.contains(slash) ? anchor : "page.\(anchor)"
  }

  /// Nil for a page that is neither in the document nor stands for something outside.
  func link(to path: SitePath, fragment: String?) -> Link? {
    guard let anchor = anchors[path] else { return addresses[path] }
    return .fragment(fragment.map { "\(anchor).\($0)" } ?? anchor)
  }

  /// What stands before the ids of a page's text.
  func idPrefix(at path: SitePath) -> String { Self.anchor(of: path) + "." }
}
