public import HTML

/// A style sheet or script of ours, carried inside the binary. The file in `Assets/` has the same name, but for
/// `style.css`, which is `dossier.css` with the dossier's own colours.
public enum PageAsset: String, Sendable, CaseIterable {
  /// On every page.
  case style = "style.css"
  /// On every page, for paper only.
  case print = "print.css"
  /// Before the first paint: the scheme that the reader chose.
  case theme = "theme.js"
  /// On every page, after the text: what is nicer with script.
  case script = "dossier.js"
  /// Of the box that a link in the text opens; the script loads it with the first one.
  case previewStyle = "preview.css"
  /// Of the search page.
  case searchStyle = "search.css"
  case search = "search.js"

  /// Where it stands on the site.
  public var path: SitePath { SitePath(rawValue) }

  /// The file's text as it is published. The style sheet has its colours from ``Stylesheet``.
  public var text: String {
    switch self {
    case .style: Stylesheet.compacted(PackageResources.dossier_css)
    case .print: Stylesheet.compacted(PackageResources.print_css)
    case .theme: Script.compacted(PackageResources.theme_js)
    case .script: Script.compacted(PackageResources.dossier_js)
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
