internal import Dossiers
internal import HTML

/// Where the files stand that are no pages.
enum ExportPaths {
  static let calendar: SitePath = "calendar.ics"
  static let feed: SitePath = "feed.xml"
  static let jsonFeed: SitePath = "feed.json"
  static let data: SitePath = "data/dossier.json"
  static let schema: SitePath = "data/dossier.schema.json"
  static let csl: SitePath = "sources.json"
  static let bibTeX: SitePath = "sources.bib"
  static let sitemap: SitePath = "sitemap.xml"
  static let robots: SitePath = "robots.txt"

  static let transitions: SitePath = "data/transitions.csv"
  static let series: SitePath = "data/series.csv"
  static let links: SitePath = "data/links.csv"
  static let datesAhead: SitePath = "data/dates-ahead.csv"

  /// The table of a kind of record; nil where a kind has none.
  static func table(of kind: RecordKind) -> SitePath? {
    kind.site.table.map { _ in SitePath("data/\(kind.folder).csv") }
  }
}
