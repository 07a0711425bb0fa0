internal import Dossiers
internal import HTML
internal import Wording

/// A page of the site that stands for no single record. Its path follows from what it is, so that a page has one path and every link to it the same.
enum PageID: Sendable, Hashable {
  /// The brief.
  case home
  /// What a host shows for an address that it does not have.
  case notFound
  /// All records of a kind.
  case list(RecordKind)
  /// Who answered whom.
  case chain
  /// Everything in order of time.
  case timeline
  case timelineOfYear(Int)
  /// What an actor or a theme is part of.
  case timelineOf(RecordKind, id: String)
  /// The list of days on which something changed.
  case pastDays
  /// What stood on a day.
  case day(CalendarDay)
  case changes, search, alphabet
  /// The whole dossier in one document.
  case print

  var path: SitePath {
    switch self {
    case .home: "index.html"
    case .notFound: "404.html"
    case .list(let kind): SitePath(kind.folder + "/index.html")
    case .chain: "measures/chain.html"
    case .timeline: "timeline/index.html"
    case .timelineOfYear(let year): SitePath("timeline/\(year).html")
    case .timelineOf(let kind, let id): SitePath("timeline/\(kind.rawValue)-\(id).html")
    case .pastDays: "as-of/index.html"
    case .day(let day): SitePath("as-of/\(day).html")
    case .changes: "changes.html"
    case .search: "search.html"
    case .alphabet: "a-z.html"
    case .print: "print.html"
    }
  }
}

extension PageID {
  /// As the site's own lists call it.
  func name(_ words: any Wording) -> String {
    switch self {
    case .home: words.site(.brief)
    case .notFound: words.site(.noSuchPage)
    case .list(let kind): words.kind(.many(kind, .label))
    case .chain: words.site(.chain)
    case .timeline, .timelineOf: words.site(.timeline)
    case .timelineOfYear(let year): String(year)
    case .pastDays: words.site(.pastDays)
    case .day(let day): words.date(day, .short)
    case .changes: words.site(.changes)
    case .search: words.site(.search)
    case .alphabet: words.site(.alphabet)
    case .print: words.site(.wholeDossierOnPaper)
    }
  }
}
