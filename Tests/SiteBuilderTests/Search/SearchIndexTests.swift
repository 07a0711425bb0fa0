import Dossiers
import HTML
import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct SearchIndexTests {
  @Test func `Every variant leads to a character that is none itself`() {
    #expect(HanVariants.pairs.count > 2_500)
    #expect(HanVariants.pairs.allSatisfy { HanVariants.simplified($0.simplified) == $0.simplified })
    #expect(HanVariants.pairs.allSatisfy { HanVariants.simplified($0.traditional) == $0.simplified })
  }

  private func document(_ id: String, title: String, summary: String = "", text: String = "") -> SearchDocument {
    var document = SearchDocument(path: SitePath("events/\(id).html"), title: title, kind: .event, kindWord: "Talks")
    document.add(titles: title)
    document.add(.summary, summary)
    document.add(.text, text)
    document.open(with: summary, body: text)
    return document
  }

  /// Page and place of each page that has a term.
  private func pages(_ index: SearchIndex, _ term: String) -> [[Int]] {
    index.entries.first { $0.term == term }?.postings.map { [Int($0) / 4, Int($0) % 4] } ?? []
  }

  @Test func `A term lists its pages in order, each once, with the weightiest place`() {
    let index = SearchIndex([
      document("a", title: "Ferry toll", text: "The toll, the toll."),
      document("b", title: "Talks", summary: "On the toll."),
      document("c", title: "Nothing"), document("d", title: "More", text: "Toll!"),
    ])
    #expect(pages(index, "toll") == [[0, 0], [1, 2], [3, 3]])
    #expect(pages(index, "the") == [[0, 3], [1, 2]])
    #expect(pages(index, "tol").isEmpty)
  }

  @Test func `A word in a short title weighs more than in a long one`() {
    let index = SearchIndex([
      document("a", title: "Bureau of something that reports to the ministry"), document("b", title: "Ministry"),
    ])
    #expect(pages(index, "ministry") == [[0, 1], [1, 0]])
  }

  @Test func `Chinese is found by its pairs and the last character`() {
    let index = SearchIndex([document("a", title: "加征关税")])
    #expect(index.entries.map(\.term) == ["关税", "加征", "征关", "税"])
  }

  @Test func `Traditional characters stand in the index as simplified ones`() {
    let index = SearchIndex([document("a", title: "加征关税"), document("b", title: "加徵關稅"), document("c", title: "裏")])
    #expect(index.entries.map(\.term) == ["关税", "加征", "征关", "税", "里"])
    #expect(pages(index, "关税") == [[0, 0], [1, 0]])
  }

  @Test func `Terms are sorted as JavaScript sorts strings`() {
    let index = SearchIndex([document("a", title: "b a1 é 𠮷 \u{F900} z 12")])
    // U+20BB7 is written D842 DFB7 in UTF-16, before U+F900.
    #expect(
      index.entries.map { Array($0.term.unicodeScalars) }
        == ["12", "a1", "b", "e", "z", "𠮷", "\u{F900}"].map { Array($0.unicodeScalars) })
  }

  @Test func `An opening ends between words, or within Chinese where it must`() {
    var document = document("a", title: "A")
    document.open(with: "one two", body: "A heading\nthree four.", limit: 15)
    #expect(document.opening == "one two three …")
    document.open(with: "one two", body: "A heading\nthree four.", limit: 19)
    #expect(document.opening == "one two three four.")
    document.open(with: nil, body: "加征关税。", limit: 3)
    #expect(document.opening == "加征关 …")
    document.open(with: nil)
    #expect(document.opening == "")
  }

  @Test func `A shard begins where the shortest text tells it from the one before`() {
    #expect(
      separators(first: ["a", "rare", "rated", "征关"], last: ["raise", "rat", "zoo", "税"]) == ["", "rar", "rate", "征"])
    #expect(separators(first: [], last: []).isEmpty)
  }
}

@Suite struct SearchShardsTests {
  private let content = [
    "dossier.yml":
      "title: T\nlanguage: en\nas_of: 2026-06-30\nsides: [{id: a, label: A}, {id: b, label: \"</script>\"}]\n",
    "actors/one.md":
      "---\nname: \"</script>\\u2028One\"\nname_local: {zh: 商务部}\nkind: state\nside: a\n---\nSee [[later]] and [[early|the start]].\n",
    "measures/toll.md": """
    ---
    title: Toll
    short: Toll
    kind: tariff
    imposed_by: one
    targets: one
    history:
      - {date: 2025-03-03, status: in-force, rate: 10}
      - {date: 2026-03-03, status: raised, rate: 20, note: Doubled.}
    ---

    """, "events/early.md": "---\ntitle: Early\nkind: talks\ndate: 2025-01-05\n---\n",
    "events/later.md": "---\ntitle: Later round\nkind: talks\ndate: 2026-05-05\n---\n",
    "index.md": "---\ntitle: Brief\n---\n", "404.md": "---\ntitle: Lost\n---\n",
  ]

  private func shards(_ content: [String: String], asOf day: CalendarDay? = nil) async throws -> [String: String] {
    let site = try await TemporaryDossier(content).site(asOf: day)
    return site.filter { $0.key.hasPrefix("search/") }
  }

  @Test func `A build makes the index, the paths and the shards`() async throws {
    let shards = try await shards(content)
    #expect(shards.keys.sorted() == ["search/index.js", "search/pages-0.js", "search/paths.js", "search/terms-0.js"])
    #expect(shards["search/pages-0.js"]?.hasPrefix("dossierSearch.add(\"pages-0\",[[\"actors/one.html\",") == true)
    #expect(shards["search/pages-0.js"]?.contains("See Later round and the start.") == true)
    #expect(shards["search/pages-0.js"]?.contains("404.html") == false)
    #expect(shards["search/terms-0.js"]?.contains(" doubled ") == true)
    #expect(shards["search/terms-0.js"]?.contains("商务 ") == true)
    #expect(shards["search/index.js"]?.contains(",variants:\"務务\"") == true)
  }

  @Test func `Hostile text stays within its literal`() async throws {
    for (path, text) in try await shards(content) {
      #expect(!text.contains("</script"), "\(path)")
      #expect(!text.unicodeScalars.contains("\u{2028}"), "\(path)")
      #expect(text.hasSuffix(");\n") && text.count { $0 == "\n" } == 1, "\(path)")
    }
  }

  @Test func `As of an earlier day nothing later can be found`() async throws {
    let shards = try await shards(content, asOf: CalendarDay("2025-06-30"))
    for (path, text) in shards {
      for word in ["doubled", "round", "2026"] { #expect(!text.contains(word), "\(word) in \(path)") }
    }
    #expect(shards["search/terms-0.js"]?.contains("toll ") == true)
  }

  @Test func `Many words are cut into shards, and the same content into the same ones`() async throws {
    var content = content
    for number in 0..<40 {
      let words = (0..<100).map { "word\(number * 100 + $0)" }.joined(separator: " ")
      content["events/e-\(number).md"] = "---\ntitle: Frequent\nkind: talks\ndate: 2025-01-05\n---\n\(words)\n"
    }
    let shards = try await shards(content)
    let terms = shards.filter { $0.key.hasPrefix("search/terms-") }
    #expect(terms.count > 2)
    #expect(terms.values.allSatisfy { $0.utf8.count < 9_000 })
    #expect(shards.count { $0.key.hasPrefix("search/pages-") } == 6)
    #expect(try await self.shards(content) == shards)
  }
}
