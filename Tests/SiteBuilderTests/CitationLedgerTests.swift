import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct CitationLedgerTests {
  @Test func `Sources are numbered as they are first cited, places lettered`() {
    var ledger = CitationLedger()
    let anchors = ["b", "a", "b", "b"].map { ledger.cite($0).anchor }
    #expect(anchors == ["cite-1-a", "cite-2-a", "cite-1-b", "cite-1-c"])
    #expect(ledger.sources == ["b", "a"])
    #expect(ledger.uses(of: 1).map(\.letter) == ["a", "b", "c"])
  }

  @Test func `A source may be listed without being cited`() {
    var ledger = CitationLedger()
    _ = ledger.cite("a")
    ledger.list("b")
    ledger.list("a")
    #expect(ledger.sources == ["a", "b"])
    #expect(ledger.uses(of: 2).isEmpty)
  }

  @Test(arguments: [(0, "a"), (25, "z"), (26, "aa"), (51, "az"), (52, "ba"), (701, "zz"), (702, "aaa")])
  func `Letters go on after z`(occurrence: Int, letter: String) {
    #expect(CitationLedger.Use(number: 1, occurrence: occurrence).letter == letter)
  }
}
