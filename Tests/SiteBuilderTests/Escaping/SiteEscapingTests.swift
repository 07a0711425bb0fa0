import Foundation
import Testing

@testable import Pages
@testable import SiteBuilder

/// A whole site whose texts are hostile.
@Suite struct SiteEscapingTests {
  /// Texts of a source as Zotero takes them from a page of the web, of a measure and of the dossier itself.
  private func site(_ text: String) throws -> SampleSite {
    let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    return try SampleSite(
      [
        "sources/all.json":
          "[{\"id\": \"act\", \"type\": \"webpage\", \"title\": \(quoted), \"publisher\": \(quoted), \"annote\": \(quoted), "
          + "\"URL\": \"https://example.org/\"}]",
        "measures/toll.md": """
        ---
        title: \(quoted)
        short: Toll
        kind: tariff
        imposed_by: north
        targets: south
        history: [{date: 2025-03-03, status: in-force, note: \(quoted), sources: [act]}]
        summary: \(quoted)
        ---

        A text [@act].

        """,
      ], settings: "publisher: \(quoted)\nlicence: \(quoted)\nbase_url: https://example.org/ferry/",
      baseURL: "https://example.org/ferry/")
  }

  private func hostile(_ joiner: String) -> String {
    HostileText.signs.map { "a\(joiner)\($0)\(joiner)" }.joined()
      + "\(joiner)</script>\(joiner)<form action=x>\(joiner)<meta http-equiv=refresh content=0>\(joiner)-->\(joiner)]]>z"
  }

  /// Tags by name, in order; what is in a script element is text.
  private func tags(_ page: String) -> [String] {
    var names: [String] = []
    var isScript = false
    for part in page.parts(separatedBy: "<").dropFirst() {
      let name = String(decoding: part.utf8.prefix { !" >\n".utf8.contains($0) }, as: UTF8.self)
      if isScript, name != "/script" { continue }
      isScript = name == "script"
      names.append(name)
    }
    return names
  }

  @Test(arguments: HostileText.joiners)
  func `A page has the tags of a harmless one, and its data say what the writer wrote`(joiner: String) throws {
    let (harmless, site) = (try site("harmless"), try site(hostile(joiner)))
    for path in ["measures/toll.html", "sources/act.html", "index.html", "changes.html", "print.html"] {
      guard let page = site[path], let model = harmless[path] else { continue }
      #expect(tags(page) == tags(model), "\(path)")
    }
    let page = try #require(site["sources/act.html"])
    let data = page.parts(separatedBy: "<script type=\"application/ld+json\">")[1].parts(separatedBy: "</script>")[0]
    let object = try #require(try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
    #expect((object["name"] as? String)?.scalars == hostile(joiner).scalars)
  }

  @Test(arguments: HostileText.joiners)
  func `Feeds and data are as many as those of a harmless dossier`(joiner: String) throws {
    let (harmless, site) = (try site("harmless"), try site(hostile(joiner)))
    for path in ["feed.xml", "sitemap.xml"] {
      let (page, model) = (try #require(site[path]), try #require(harmless[path]))
      #expect(tags(page) == tags(model), "\(path)")
    }
    for path in ["feed.json", "data/dossier.json", "sources.json"] {
      let text = try #require(site[path])
      #expect(!text.utf8.contains { "<>&".utf8.contains($0) }, "\(path)")
      #expect((try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil, "\(path)")
    }
  }

  @Test(arguments: HostileText.joiners)
  func `A base address cannot end a tag of the sitemap`(joiner: String) throws {
    let address = "https://example.org/a\(joiner)<b>\(joiner)\"&'/"
    let sitemap = try #require(try SmallSite.file("sitemap.xml", baseURL: address))
    let model = try #require(try SmallSite.file("sitemap.xml", baseURL: "https://example.org/"))
    #expect(tags(sitemap) == tags(model))
    #expect(sitemap.utf8.allSatisfy { $0 < 127 })
    let robots = try #require(try SmallSite.file("robots.txt", baseURL: address))
    #expect(robots.parts(separatedBy: "\n").count == 5)
  }
}
