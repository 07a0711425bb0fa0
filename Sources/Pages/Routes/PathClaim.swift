internal import Content
internal import Diagnostics
internal import Dossiers
internal import HTML

/// That a page or file is to stand at a path of the site, and who says so.
struct PathClaim: Sendable {
  /// Who says so; read as it stands in a sentence.
  enum Claimant: Sendable, Hashable, CustomStringConvertible {
    /// Something that every site has, or makes of its records: "the search".
    case site(String)
    case record(RecordKind, id: String)
    case alias
    case asset(String)

    var description: String {
      switch self {
      case .site(let words): words
      case .record(let kind, let id): "the page of the \(kind.rawValue) '\(id)'"
      case .alias: "an alias"
      case .asset(let path): "the file 'content/\(path)'"
      }
    }
  }

  let path: SitePath
  let claimant: Claimant
  /// Where content says so; nil for the site's own.
  let location: SourceLocation?

  static func page(_ page: PageID) -> PathClaim {
    PathClaim(path: page.path, claimant: .site(page.words), location: nil)
  }

  static func record<Kind: SiteKind>(_ record: Kind) -> PathClaim {
    PathClaim(path: record.path, claimant: .record(Kind.kind, id: record.id), location: record.location)
  }

  static func alias(_ alias: Reference) -> PathClaim {
    PathClaim(path: SitePath(alias.id), claimant: .alias, location: alias.location)
  }

  static func asset(_ asset: Asset) -> PathClaim {
    PathClaim(
      path: SitePath(asset.path), claimant: .asset(asset.path), location: SourceLocation(path: "content/" + asset.path))
  }

  static func file(_ path: SitePath) -> PathClaim {
    PathClaim(path: path, claimant: .site("a file that every site has"), location: nil)
  }

  /// A folder in which the site keeps files under names of its own.
  static func folder(_ path: SitePath, _ words: String) -> PathClaim {
    PathClaim(path: path, claimant: .site(words), location: nil)
  }
}

extension PageID {
  /// As it stands in a sentence about its path.
  fileprivate var words: String {
    switch self {
    case .home: "the brief"
    case .notFound: "the page for addresses that do not exist"
    case .list(let kind): "the list of all records of the kind '\(kind.rawValue)'"
    case .chain: "the chain of measures"
    case .timeline, .timelineOfYear, .timelineOf: "a timeline"
    case .pastDays: "the list of past days"
    case .day(let day): "the page of \(day)"
    case .changes: "the list of changes"
    case .search: "the search"
    case .alphabet: "the list from A to Z"
    case .print: "the whole dossier in one page"
    }
  }
}
