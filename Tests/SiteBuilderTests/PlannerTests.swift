import Dossiers
import Editions
import HTML
import Testing

@testable import Pages

/// Planners ask for no more than a ``CitingPlanner`` has: here one whose links and citations the test decides.
@Suite struct PlannerTests {
  private struct Stub: CitingPlanner {
    let site: SiteMap
    let path: SitePath = "here.html"
    var document: DocumentMap?
    var viewCount = 0
    /// The pages that there are.
    var made: Set<PageID> = []
    /// What was cited, in order.
    private(set) var cited: [String] = []

    init(_ site: SiteMap) { self.site = site }

    func link(to page: PageID) -> Link? { made.contains(page) ? address(of: page.path, fragment: nil) : nil }

    func link(toFile file: SitePath) -> Link? { nil }

    func address(of target: SitePath, fragment: String?) -> Link { .fragment("to-" + target.string) }

    mutating func cite(_ items: [(id: String, locator: String?)]) -> Citations {
      cited += items.map(\.id)
      return Citations([])
    }

    mutating func sources(naming references: [Reference], counts: [(side: SideMark, text: String)]) -> SourceList {
      SourceList(rows: [], counts: counts)
    }

    mutating func body(of record: some RecordContent) -> HTML { HTML(text: "The text of \(record.id).") }
  }

  private let files = [
    "measures/toll.md": SmallSite.measure(
      """
      {date: 2025-03-03, status: in-force, rate: 10, sources: [first, second]}, \
      {date: 2025-04-04, status: raised, rate: 20, sources: [third]}
      """, "figures: [{label: Ferries, value: '3', sources: [second]}]\nthemes: [boats]"),
    "themes/boats.md": "---\ntitle: Boats\n---\n",
    "sources/all.yml": ["first", "second", "third"].map { id in
      "- {id: \(id), type: webpage, title: \(id), custom: {grade: news, access: excerpt}}\n"
    }.joined(),
  ]

  private func stub() throws -> (Stub, Measure) {
    let site = try SmallSite.map(files)
    return (Stub(site), try #require(site.dossier.measure("toll")))
  }

  @Test func `A measure's page cites its steps in their order, then its figures`() throws {
    var (planner, toll) = try stub()
    _ = MeasurePage(toll, &planner)
    #expect(planner.cited == ["first", "second", "third", "second"])
  }

  @Test func `It takes texts and addresses from whom it asks`() throws {
    var (planner, toll) = try stub()
    let page = MeasurePage(toll, &planner)
    #expect(page.body.markup == "The text of toll.")
    #expect(planner.row(toll).title.link.destination == "#to-measures/toll.html")
  }

  @Test func `What is not made is not linked`() throws {
    var (planner, toll) = try stub()
    #expect(MeasurePage(toll, &planner).frame.navigation.isEmpty)
    #expect(planner.board(on: planner.edition.day).all == nil)
    planner.made = [.home, .list(.measure), .chain]
    let navigation = MeasurePage(toll, &planner).frame.navigation
    #expect(navigation.map(\.label) == ["Brief", "Measures", "Chain"])
    #expect(planner.board(on: planner.edition.day).all?.link.destination == "#to-measures/index.html")
  }

  @Test func `A section of a document lists no other records`() throws {
    var (planner, _) = try stub()
    let boats = try #require(planner.dossier.theme("boats"))
    #expect(ThemePage(boats, &planner).measures != nil)
    planner.document = DocumentMap(holding: [], of: planner.dossier)
    #expect(ThemePage(boats, &planner).measures == nil)
  }
}
