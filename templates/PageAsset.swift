internal import HTML

/// A style sheet or script of ours, carried inside the binary. The file in `Assets/` has the same name, but for
/// `style.css`, which is `dossier.css` with the dossier's own colours.
enum PageAsset: String, Sendable, CaseIterable {
  /// On every page.
  case style = "style.css"
  /// On every page, for paper only.
  case print = "print.css"
  /// The brief, and where its parts stand elsewhere.
  case brief = "brief.css"
  /// Pages of records.
  case record = "record.css"
  /// The ladder.
  case chain = "chain.css"
  /// Timelines with their drawing.
  case timeline = "timeline.css"
  /// Filters of a timeline.
  case filters = "timeline.js"
  /// The whole dossier in one page.
  case document = "document.css"
  /// Before the first paint: the scheme that the reader chose.
  case theme = "theme.js"
  /// On every page, after the text: what is nicer with script.
  case script = "dossier.js"
  /// Where a reader fills in fields.
  case fields = "fields.css"
  /// On the pages of past days.
  case days = "days.css"
  /// On the list of past days: leads to any day, compares two.
  case compare = "compare.js"
  /// Where a text has views of the records, and where a question has its accounts.
  case views = "views.css"
  /// Of the box that a link in the text opens; the script loads it with the first one.
  case previewStyle = "preview.css"
  /// Of the search page.
  case searchStyle = "search.css"
  case search = "search.js"

  /// Where it stands on the site.
  var path: SitePath { SitePath(rawValue) }

  /// The file's text as it is published. The style sheet has its colours from ``Stylesheet``.
  var text: String {
    switch self {
    case .style: Stylesheet.compacted(PackageResources.dossier_css)
    case .print: Stylesheet.compacted(PackageResources.print_css)
    case .brief: Stylesheet.compacted(PackageResources.brief_css)
    case .record: Stylesheet.compacted(PackageResources.record_css)
    case .chain: Stylesheet.compacted(PackageResources.chain_css)
    case .timeline: Stylesheet.compacted(PackageResources.timeline_css)
    case .filters: Script.compacted(PackageResources.timeline_js)
    case .views: Stylesheet.compacted(PackageResources.views_css)
    case .document: Stylesheet.compacted(PackageResources.document_css)
    case .theme: Script.compacted(PackageResources.theme_js)
    case .script: Script.compacted(PackageResources.dossier_js)
    case .fields: Stylesheet.compacted(PackageResources.fields_css)
    case .days: Stylesheet.compacted(PackageResources.days_css)
    case .compare: Script.compacted(PackageResources.compare_js)
    case .previewStyle: Stylesheet.compacted(PackageResources.preview_css)
    case .searchStyle: Stylesheet.compacted(PackageResources.search_css)
    case .search: Script.compacted(PackageResources.search_js)
    }
  }

  /// How a page loads it.
  func tag(from page: SitePath) -> HTML {
    let link = Link.relative(to: path, from: page)
    return switch self {
    case .print: "<link rel=\"stylesheet\" href=\"\(link)\" media=\"print\">\n"
    case .theme: "<script src=\"\(link)\"></script>\n"
    case _ where rawValue.hasSuffix(".js"): "<script src=\"\(link)\" defer></script>\n"
    default: "<link rel=\"stylesheet\" href=\"\(link)\">\n"
    }
  }
}

/// The scripts' one transformation.
enum Script {
  /// Without lines that are comments or empty, and without indentation: the scripts hold no text that runs over lines.
  static func compacted(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").lazy.map { line in line.drop { $0 == " " } }
      .filter { !$0.isEmpty && !$0.hasPrefix("//") }.joined(separator: "\n") + "\n"
  }
}
