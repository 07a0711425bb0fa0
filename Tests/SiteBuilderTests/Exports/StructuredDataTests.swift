import Foundation
import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct StructuredDataTests {
  private func data(_ path: String, _ files: [String: String], baseURL: String? = nil) throws -> [String: Any] {
    let page = try #require(try SmallSite.file(path, files, baseURL: baseURL))
    let parts = page.split(separator: "<script type=\"application/ld+json\">")
    let json = try #require(parts.last?.split(separator: "</script>").first)
    #expect(parts.count == 2)
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private let toll = SmallSite.measure(
    "{date: 2025-03, status: in-force}", "summary: 'A </script><b> toll.'\nupdated: 2026-02-03")

  @Test func `A record's page says what it is, what it tells of, and where it belongs`() throws {
    let page = try data("measures/toll.html", ["measures/toll.md": toll], baseURL: "https://gazette.example/")
    #expect(page["@type"] as? String == "WebPage")
    #expect(page["dateModified"] as? String == "2026-02-03")
    #expect(page["inLanguage"] as? String == "en")
    #expect(page["license"] as? String == "https://creativecommons.org/licenses/by/4.0/")
    #expect(page["description"] as? String == "A </script><b> toll.")
    #expect((page["isPartOf"] as? [String: String])?["name"] == "Ferry; dispute & more")
    let entity = try #require(page["mainEntity"] as? [String: Any])
    #expect(entity["@type"] as? String == "Legislation")
    #expect(entity["legislationDate"] as? String == "2025-03")
    #expect(entity["legislationLegalForce"] as? String == "https://schema.org/InForce")
    let steps = try #require((page["breadcrumb"] as? [String: Any])?["itemListElement"] as? [[String: Any]])
    #expect(steps.map { $0["name"] as? String } == ["Brief", "Measures", "Ferry toll"])
    #expect(steps.map { $0["position"] as? Int } == [1, 2, 3])
    #expect(steps[1]["item"] as? String == "https://gazette.example/measures/index.html")
  }

  @Test(arguments: [
    ("{date: 2025-03, status: in-force, basis: reported}", nil),
    ("{date: 2025-03, status: in-force}, {date: 2025-05, status: extended, basis: reported}", "InForce"),
    ("{date: 2025-03, status: in-force, rate: 10, held: {rate: 24}}", "PartiallyInForce"),
    ("{date: 2025-03, status: threatened, basis: announced}", "NotInForce"),
  ])
  func `The force of law is claimed for what an act was found for, and for no part that is held back`(
    history: String, force: String?
  ) throws {
    let page = try data("measures/toll.html", ["measures/toll.md": SmallSite.measure(history)])
    let entity = try #require(page["mainEntity"] as? [String: Any])
    #expect(entity["legislationLegalForce"] as? String == force.map { "https://schema.org/" + $0 })
  }

  @Test func `Without a public address the way up is relative`() throws {
    let page = try data("measures/toll.html", ["measures/toll.md": toll])
    let steps = try #require((page["breadcrumb"] as? [String: Any])?["itemListElement"] as? [[String: Any]])
    #expect(steps[0]["item"] as? String == "../index.html")
  }

  @Test func `A boycott is no law, a statement with words is a quotation, the brief is the site`() throws {
    let files = [
      "measures/toll.md": toll.replacing("kind: tariff", with: "kind: boycott"),
      "statements/word.md": "---\ndate: 2026-02-02\nspeaker: isle\ntopic: No\nquote: Never\n---\n",
    ]
    func entity(_ path: String) throws -> [String: Any] {
      try #require(try data(path, files)["mainEntity"] as? [String: Any])
    }
    #expect(try entity("measures/toll.html")["@type"] as? String == "Action")
    #expect(try entity("statements/word.html")["@type"] as? String == "Quotation")
    #expect(try entity("statements/word.html")["text"] as? String == "Never")
    #expect(try entity("actors/isle.html")["@type"] as? String == "Country")
    #expect(try data("index.html", files)["@type"] as? String == "WebSite")
  }
}
