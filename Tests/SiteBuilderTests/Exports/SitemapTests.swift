import HTML
import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct SitemapTests {
  private let base = "https://gazette.example/"
  private let files = [
    "events/old.md":
      "---\ntitle: Old\nkind: talks\ndate: 2025-01-01\nupdated: 2026-02-03\naliases: [old/talks.html]\n---\n"
  ]

  @Test func `Every page is listed but redirects and the 404 page, with the day of its last edit`() throws {
    let text = try #require(try SmallSite.file("sitemap.xml", files, baseURL: base))
    #expect(text.contains("<url><loc>https://gazette.example/index.html</loc></url>\n"))
    #expect(
      text.contains("<url><loc>https://gazette.example/events/old.html</loc><lastmod>2026-02-03</lastmod></url>\n"))
    for path in ["old/talks.html", "404.html", ".css", ".json"] { #expect(!text.contains(path), "\(path)") }
  }

  @Test func `Without a public address there is no sitemap, and robots.txt names none`() throws {
    #expect(try SmallSite.file("sitemap.xml", files) == nil)
    #expect(try SmallSite.file("robots.txt", files) == "User-agent: *\nAllow: /\n")
    #expect(
      try SmallSite.file("robots.txt", files, baseURL: base)
        == "User-agent: *\nAllow: /\n\nSitemap: https://gazette.example/sitemap.xml\n")
  }

  @Test func `More pages than one file may hold go into parts that an index lists`() throws {
    let site = try SmallSite.map(baseURL: base)
    let paths = (1...5).map { SitePath("p/\($0).html") }
    let sitemap = Sitemap(paths, of: site.dossier, pagesPerFile: 2)
    #expect(sitemap.parts.map(\.path.string) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    #expect(sitemap.parts.flatMap(\.pages) == paths)
    #expect(sitemap.render(site).contains("<sitemap><loc>https://gazette.example/sitemap-3.xml</loc></sitemap>\n"))
    #expect(Sitemap(paths, of: site.dossier).parts.isEmpty)
  }
}
