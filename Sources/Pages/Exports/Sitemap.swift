internal import Dossiers
internal import HTML

/// `sitemap.xml` (sitemaps.org, protocol 0.9) and `robots.txt`, for search engines.
struct Sitemap: Sendable {
  /// How many addresses the protocol allows in one file.
  static let limit = 50_000

  /// Every page that a reader may look for, by path.
  let pages: [SitePath]
  let pagesPerFile: Int

  /// - Parameter paths: of everything that is made; what is no page, or only leads to another one, is left out.
  init(_ paths: some Sequence<SitePath>, of dossier: Dossier, pagesPerFile: Int = Sitemap.limit) {
    let aliases = Set(dossier.records.flatMap { $0.common.aliases.map(\.id) })
    pages = paths.filter { path in
      path.isPage && path != PageID.notFound.path && !aliases.contains(path.string)
    }.sorted()
    self.pagesPerFile = pagesPerFile
  }

  /// The parts, where one file cannot hold all pages; `sitemap.xml` is then the list of them.
  var parts: [(path: SitePath, pages: ArraySlice<SitePath>)] {
    guard pages.count > pagesPerFile else { return [] }
    return stride(from: 0, to: pages.count, by: pagesPerFile).enumerated().map { number, start in
      (SitePath("sitemap-\(number + 1).xml"), pages[start..<min(start + pagesPerFile, pages.count)])
    }
  }

  func render(_ site: SiteMap) -> String {
    let parts = parts
    if parts.isEmpty { return render(pages[...], site) }
    let index: XML = """
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(parts.xml { "<sitemap><loc>\(site.address($0.path))</loc></sitemap>\n" })</sitemapindex>

      """
    return XML.declaration.markup + index.markup
  }

  func render(_ pages: ArraySlice<SitePath>, _ site: SiteMap) -> String {
    let updated = Dictionary(
      site.dossier.records.compactMap { record in record.common.updated.map { (record.path, $0) } },
      uniquingKeysWith: { first, _ in first })
    let set: XML = """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(pages.xml { page in
        """
        <url><loc>\(site.address(page))</loc>\(updated[page].xml { "<lastmod>\($0.description)</lastmod>" })</url>

        """
      })</urlset>

      """
    return XML.declaration.markup + set.markup
  }

  /// Nothing is hidden; where the address is known, the way to the sitemap.
  static func robots(_ site: SiteMap) -> String {
    let sitemap = site.publicAddress(ExportPaths.sitemap).map { "\nSitemap: \($0)\n" } ?? ""
    return "User-agent: *\nAllow: /\n" + sitemap
  }
}
