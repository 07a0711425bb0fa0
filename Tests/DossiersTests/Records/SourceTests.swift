import Dossiers
import HTML
import Samples
import Testing

@Suite struct SourceTests {
  private func source(_ more: String) throws -> Source {
    guard case .sources(let sources) = Sample.document("sources/s.yml", "- {id: a, type: t, title: T, \(more)}").content
    else { throw Sample.HasFaults(findings: []) }
    return try #require(sources.first)
  }

  @Test(arguments: [
    ("wh-eo-14266", "wh-eo-14266"), ("a--b", "a--b"), ("tollsHarbour2025a", "tollsharbour2025a"),
    ("smith_tolls_2025", "smith-tolls-2025"),
    ("http://zotero.org/users/1/items/AB", "http-zotero-org-users-1-items-ab"),
    ("12047273/KC6WFG78", "12047273-kc6wfg78"), ("doi:10.1000/x.y+z", "doi-10-1000-x-y-z"),
    ("_Ünal:2020_", "ünal-2020"),
    ("李2020", "李2020"), ("../../etc", "etc"), ("***", ""),
  ])
  func `An address is made of any key`(key: String, slug: String) {
    #expect(Source.slug(of: key) == slug)
  }

  @Test(
    arguments: [
      ("10.1000/xyz123", "https://doi.org/10.1000/xyz123"), ("doi:10.1/x", "https://doi.org/10.1/x"),
      ("https://doi.org/10.1/x", "https://doi.org/10.1/x"), ("http://dx.doi.org/10.1/x", "https://doi.org/10.1/x"),
      ("10.1002/(SICI)1097#3<1::AID?x>3.0;2-%", "https://doi.org/10.1002/(SICI)1097%233%3C1%3A%3AAID%3Fx%3E3.0;2-%25"),
      ("none", nil), ("javascript:alert(1)", nil),
    ] as [(String, String?)])
  func `A DOI leads to its work in every form`(doi: String, address: String?) throws {
    let source = try source("DOI: '\(doi)'")
    #expect(source.doi?.link?.destination == address && source.address?.destination == address)
  }

  @Test(arguments: [
    ("en_US", "en-US"), ("eng", "en"), ("English", "en"), ("Deutsch", "de"), ("中文", "zh"), ("zh-Hant", "zh-Hant"),
    ("Klingon", "Klingon"),
  ])
  func `What a library says of a language becomes a tag`(written: String, tag: String) throws {
    #expect(try source("language: \(written)").language == tag)
    #expect(try source("language: \(written)").writtenLanguage == written)
    #expect(try source("language: \(written), custom: {language: ko}").writtenLanguage == "ko")
  }

  @Test func `The dossier's own language goes without saying`() throws {
    let items = ["en-GB", "eng", "English", "fr"].enumerated().map { Sample.source("s\($0)", "language: \($1)") }
    let dossier = try Sample.dossier(["sources/s.yml": items.joined(separator: "\n")])
    #expect(dossier.sources.map(\.language) == [nil, nil, nil, "fr"])
    #expect(dossier.sources.map(\.writtenLanguage) == ["en-GB", "eng", "English", "fr"])
  }

  @Test func `An address of its own comes first, then what is registered`() throws {
    #expect(try source("DOI: 10.1/x, URL: 'https://a.example/'").address?.destination == "https://a.example/")
    #expect(try source("PMID: 123, PMCID: PMC45").address?.destination == "https://pmc.ncbi.nlm.nih.gov/articles/PMC45")
    #expect(try source("PMID: '123'").address?.destination == "https://pubmed.ncbi.nlm.nih.gov/123")
    #expect(try source("PMID: x1").address == nil)
  }
}
