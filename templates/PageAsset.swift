internal import HTML
internal import Wording

/// A style sheet or script of ours, carried inside the binary. Every file in `Assets/` is; below it is declared.
struct PageAsset: Sendable {
  /// What it is, and when a page loads it.
  enum Kind: Sendable {
    case sheet
    case sheetForPaper
    /// Of the style sheet of every page, where the dossier's languages need it.
    case part
    /// After the text.
    case script
    /// Before the first paint.
    case scriptAtOnce
  }

  let kind: Kind
  /// Where it stands on the site: as its file is named, but for the style sheet of every page.
  let path: SitePath
  /// The file as it is.
  let bytes: [UInt8]

  private init(_ kind: Kind, _ path: SitePath, _ bytes: [UInt8]) {
    self.kind = kind
    self.path = path
    self.bytes = bytes
  }
}

extension PageAsset: CaseIterable {
  /// On every page. What is published has the dossier's colours from ``Stylesheet``.
  static let style = PageAsset(.sheet, "style.css", PackageResources.dossier_css)
  /// On every page. What is published has the foot of each sheet of paper from ``PrintStylesheet``.
  static let print = PageAsset(.sheetForPaper, "print.css", PackageResources.print_css)
  /// The brief, and where its parts stand elsewhere.
  static let brief = PageAsset(.sheet, "brief.css", PackageResources.brief_css)
  /// Pages of records.
  static let record = PageAsset(.sheet, "record.css", PackageResources.record_css)
  /// The ladder.
  static let chain = PageAsset(.sheet, "chain.css", PackageResources.chain_css)
  /// Timelines with their drawing.
  static let timeline = PageAsset(.sheet, "timeline.css", PackageResources.timeline_css)
  /// Of dossiers with other than two principals, or with many sides.
  static let sides = PageAsset(.sheet, "sides.css", PackageResources.sides_css)
  /// Filters of a timeline.
  static let filters = PageAsset(.script, "timeline.js", PackageResources.timeline_js)
  /// The whole dossier in one page.
  static let document = PageAsset(.sheet, "document.css", PackageResources.document_css)
  /// On every page: the scheme that the reader chose.
  static let theme = PageAsset(.scriptAtOnce, "theme.js", PackageResources.theme_js)
  /// On every page: what is nicer with script.
  static let script = PageAsset(.script, "dossier.js", PackageResources.dossier_js)
  /// Where a reader fills in fields.
  static let fields = PageAsset(.sheet, "fields.css", PackageResources.fields_css)
  /// On the pages of past days.
  static let days = PageAsset(.sheet, "days.css", PackageResources.days_css)
  /// On the list of past days: leads to any day, compares two.
  static let compare = PageAsset(.script, "compare.js", PackageResources.compare_js)
  /// Where a text has views of the records, and where a question has its accounts.
  static let views = PageAsset(.sheet, "views.css", PackageResources.views_css)
  /// Of the box that a link in the text opens; the script loads it with the first one.
  static let previewStyle = PageAsset(.sheet, "preview.css", PackageResources.preview_css)
  /// Of the search page.
  /// For texts in Chinese or Japanese.
  static let han = PageAsset(.part, "han.css", PackageResources.han_css)
  /// For texts in Arabic script.
  static let arabic = PageAsset(.part, "arabic.css", PackageResources.arabic_css)
  /// For drawings of a site that is read from right to left.
  static let mirrored = PageAsset(.part, "mirrored.css", PackageResources.mirrored_css)
  static let searchStyle = PageAsset(.sheet, "search.css", PackageResources.search_css)
  static let search = PageAsset(.script, "search.js", PackageResources.search_js)

  /// A file that is not among them is not used; a test names it.
  static let allCases = [
    style, print, brief, record, chain, timeline, sides, filters, document, theme, script, fields, days, compare, views,
    previewStyle, searchStyle, search, han, arabic, mirrored,
  ]
}

extension PageAsset {
  /// It has a file of its own on the site.
  var isPublished: Bool { if case .part = kind { false } else { true } }
}

extension PageAsset: Equatable {
  static func == (a: PageAsset, b: PageAsset) -> Bool { a.path == b.path }
}

extension PageAsset {
  /// The file's text without what only its readers need, a script's with the words that it says.
  func text(_ words: any Wording) -> String {
    switch kind {
    case .sheet, .sheetForPaper, .part: Stylesheet.compacted(bytes)
    case .script, .scriptAtOnce: Script(asset: self, words: words).render()
    }
  }

  /// How a page loads it.
  func tag(from page: SitePath) -> HTML {
    let link = Link.relative(to: path, from: page)
    return switch kind {
    // It stands in another one.
    case .part: ""
    case .sheet: "<link rel=\"stylesheet\" href=\"\(link)\">\n"
    case .sheetForPaper: "<link rel=\"stylesheet\" href=\"\(link)\" media=\"print\">\n"
    case .script: "<script src=\"\(link)\" defer></script>\n"
    case .scriptAtOnce: "<script src=\"\(link)\"></script>\n"
    }
  }
}
