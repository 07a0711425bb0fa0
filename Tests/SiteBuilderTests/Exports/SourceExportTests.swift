import Diagnostics
import Dossiers
import Foundation
import HTML
import Testing
import Wording

@testable import Pages
@testable import SiteBuilder

/// Libraries as Zotero, Better BibTeX and pandoc write them, and what comes of them on the site.
@Suite struct SourceExportTests {
  private let zotero = #"""
    [
      {"id": "http://zotero.org/users/1/items/ABCD1234", "type": "article-journal",
       "title": "The <i>Blue Heron</i> case: H<sub>2</sub>O &amp; <span class=\"nocase\">eShips</span>, 5 < 6",
       "container-title": "Journal of Ports", "volume": 12, "issue": "3", "page": "45–67", "DOI": "10.1000/xyz<1>",
       "ISSN": "1234-5678", "abstract": "Long.", "note": "Extra\ngrade: research", "publisher": "Springer",
       "author": [{"family": "Roe", "given": "Jane"}, {"family": "Alembert", "given": "Jean", "non-dropping-particle": "d’"}],
       "editor": [{"family": "李", "given": "世民"}], "journalAbbreviation": "J. Ports", "call-number": 7,
       "issued": {"date-parts": [["2018"]], "season": "1"}, "accessed": {"date-parts": [["2025", 3, 1]]},
       "itemKey": "ABCD1234", "custom": {"theirs": 1}},
      {"id": "case_2", "type": "legal_case", "title": "North v. South", "number": "No. 24-1287",
       "authority": "High Court", "jurisdiction": "us", "issued": {"literal": "Spring term 2019"}},
      {"id": "undated", "type": "book", "title": "Undated", "issued": {"date-parts": [[null]]}, "URL": ""}
    ]
    """#

  private var files: [String: String] {
    [
      "sources/zotero.json": zotero,
      "events/talks.md":
        "---\ntitle: Talks\ndate: 2020\nkind: talks\n---\nSo [@case_2; @undated].\n\n"
        + "And [@http://zotero.org/users/1/items/ABCD1234, p. 3].\n",
    ]
  }

  private func items() throws -> [[String: Any]] {
    let text = try #require(try SmallSite.file("sources.json", files))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  @Test func `What the dossier does not use it hands on as it came`() throws {
    let item = try #require(try items().first { $0["type"] as? String == "article-journal" })
    let given = try #require(try JSONSerialization.jsonObject(with: Data(zotero.utf8)) as? [[String: Any]])[0]
    for (key, value) in given where !["custom", "itemKey"].contains(key) {
      #expect((item[key] as? NSObject) == (value as? NSObject), "\(key)")
    }
    let custom = try #require(item["custom"] as? [String: Any])
    #expect(custom["grade"] as? String == "research" && custom["access"] as? String == "excerpt")
    #expect(custom["theirs"] as? Int == 1)
    #expect(custom["itemKey"] as? String == "ABCD1234", "what CSL has no variable for stands under CSL's custom")
    let text = try #require(try SmallSite.file("sources.json", files))
    #expect(text.contains(#""volume":12,"issue":"3""#), "numbers and texts stay apart")
    #expect(try items().first { $0["id"] as? String == "undated" }?["issued"] == nil)
  }

  @Test func `The file can be given to another dossier`() throws {
    let text = try #require(try SmallSite.file("sources.json", files))
    let again = try SmallSite.file("sources.json", files.merging(["sources/zotero.json": text]) { $1 })
    #expect(again == text)
  }

  @Test func `BibTeX has what it has fields for`() throws {
    let text = try #require(try SmallSite.file("sources.bib", files))
    let entry = try #require(text.range(of: "@article{http://zotero.org/users/1/items/ABCD1234,\n"))
    for line in [
      "title = {{The Blue Heron case: H2O \\& eShips, 5 < 6}},", "author = {Roe, Jane and d’Alembert, Jean},",
      "editor = {{李世民}},", "journal = {Journal of Ports},", "volume = {12},", "number = {3},", "pages = {45--67},",
      "doi = {10.1000/xyz<1>},", "issn = {1234-5678},", "year = {2018},", "urldate = {2025-03-01},",
      "abstract = {Long.},",
    ] {
      #expect(text[entry.upperBound...].contains("  " + line + "\n"), "\(line)")
    }
    #expect(text.contains("@misc{case_2,\n"))
    #expect(text.contains("  publisher = {High Court},\n  number = {No. 24-1287},\n"))
  }

  @Test func `A page shows who, where and when, as scholars do`() throws {
    let page = try #require(try SmallSite.file("sources/http-zotero-org-users-1-items-abcd1234.html", files))
    let title = "The <i>Blue Heron</i> case: H<sub>2</sub>O &amp; eShips, 5 &lt; 6"
    #expect(page.contains("<h1>\(title)</h1>"))
    #expect(page.contains("<title>The Blue Heron case: H2O &amp; eShips, 5 &lt; 6"))
    for fact in ["Jane Roe</dd><dd>Jean d’Alembert", "李世民", "12", "3", "45–67", "spring 2018", "Research"] {
      #expect(page.contains(">\(fact)<"), "\(fact)")
    }
    #expect(page.contains("<a href=\"https://doi.org/10.1000/xyz%3C1%3E\" rel=\"external\">"))
    let ruling = try #require(try SmallSite.file("sources/case-2.html", files))
    for fact in ["High Court", "No. 24-1287", "Spring term 2019"] { #expect(ruling.contains(">\(fact)<"), "\(fact)") }
    let list = try #require(try SmallSite.file("sources/index.html", files))
    #expect(list.contains(">\(title)</a>"))
  }

  @Test func `A citation by any key leads to its source`() throws {
    let page = try #require(try SmallSite.file("events/talks.html", files))
    #expect(!page.contains("[@"))
    #expect(
      page.contains(
        "<a href=\"../sources/case-2.html\">North v. South</a> <span class=\"meta\">High Court, No. 24-1287, Spring term "
          + "2019. Official text."))
    #expect(
      page.contains("Jane Roe and Jean d’Alembert, Journal of Ports 12 (3), pp. 45–67, spring 2018. Research."))
  }

  @Test func `Numbers by which documents are known can be found`() throws {
    let source = try #require(try SmallSite.map(files).dossier.source("case_2"))
    let texts = source.searchDocument(in: try SmallSite.map(files)).texts.flatMap(\.self)
    #expect(texts.contains("No. 24-1287") && texts.contains("High Court"))
  }

  @Test func `What readers noted later is not handed on with an earlier day`() throws {
    let files = files.merging(
      [
        "sources/zotero.json": """
        [{"id": "a", "type": "book", "title": "T", "issued": {"date-parts": [[2019]]}, "volume": "2", "note": "N",
          "annote": "A", "keyword": "K", "accessed": {"date-parts": [[2026, 1, 1]]}}]
        """, "events/talks.md": "---\ntitle: Talks\ndate: 2020\nkind: talks\n---\n[@a]\n",
      ]) { $1 }
    let text = try #require(try SmallSite.file("sources.json", files, asOf: "2021-01-01"))
    #expect(text.contains(#""volume":"2""#))
    for key in ["note", "annote", "keyword", "accessed"] { #expect(!text.contains("\"\(key)\""), "\(key)") }
    let bib = try #require(try SmallSite.file("sources.bib", files, asOf: "2021-01-01"))
    #expect(!bib.contains("urldate") && !bib.contains("note ="))
  }

  @Test func `Two keys whose pages would have one address are told with both places`() throws {
    let map = try SmallSite.map(["sources/a.yml": "- {id: A_b, type: t, title: T}\n- {id: a-b, type: t, title: U}\n"])
    let plan = SitePlan(edition: map.edition, assets: [], baseURL: nil)
    let finding = try #require(plan.collisions.first)
    #expect(plan.collisions.count == 1 && finding.severity == .error && finding.identifier == "path-collision")
    #expect("\(finding.location)" == "content/sources/a.yml:2:3")
    #expect(finding.notes.map { "\($0.location)" } == ["content/sources/a.yml:1:3"])
    #expect(
      finding.message
        == "The page of a source has an address made of the letters and digits of its citation key: 'A_b' "
        + "and 'a-b' would both be 'sources/a-b.html', so that one of the keys has to change.")
  }

  @Test func `Phrases about makers, seasons and places in a journal`() {
    let words = English()
    #expect(words.source(.makers(["A", "B", "C"])) == "A, B and C")
    #expect(words.source(.makers(["A", "B", "C", "D"])) == "A and others")
    #expect(words.source(.volume(nil, issue: "3")) == "no. 3" && words.source(.volume("12", issue: nil)) == "12")
    #expect(words.source(.inPages("4")) == "p. 4" && words.source(.inPages("4-5")) == "pp. 4-5")
    #expect(EDTFDate("2018").map { words.source(.season(4, $0)) } == "winter 2018")
  }
}
