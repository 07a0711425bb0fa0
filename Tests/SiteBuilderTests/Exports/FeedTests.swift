import Dossiers
import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct FeedTests {
  private let base = "https://gazette.example:8443/ferry/"

  private let files = [
    "measures/toll.md": SmallSite.measure(
      "{date: 2025-03, status: in-force, rate: 10, note: Begun.}, {date: 2026-03-03, status: raised, rate: 20}",
      "summary: A toll.\nupdated: 2026-09-09\nchanges: [{date: 2026-04-01, note: Rate put right.}, "
        + "{date: 2026-04-01, note: It counts less., major: true}, {date: 2026-12-01, note: Later.}]"),
    "events/talks.md":
      "---\ntitle: Talks <b> & more\nkind: talks\ndate: 2026-05-05\nsummary: They met.\nupdated: 2026-06-06\n---\n",
    "events/planned.md": "---\ntitle: Planned\nkind: talks\ndate: 2026-11-05\n---\n",
    "statements/word.md": "---\ndate: 2026-02-02\nspeaker: isle\ntopic: The toll\n---\nThey say no.\n",
  ]

  private func items(_ files: [String: String]? = nil, asOf: String? = nil) throws -> [NewsItem] {
    News(try SmallSite.map(files ?? self.files, asOf: asOf, baseURL: base)).items
  }

  @Test func `A step says in its title what it rests on and what it holds back`() throws {
    let history = """
      {date: 2025-03-03, status: in-force, rate: 10, held: {rate: 24, until: 2026-11-10}},
      {date: 2025-04-01, status: suspended}, {date: 2025-05-01, status: suspended, basis: announced}
      """
    #expect(
      try items(["measures/toll.md": SmallSite.measure(history)]).map(\.title) == [
        "Pause prolonged · announced, act not found: Ferry toll", "Suspended: Ferry toll",
        "In force, 10%, a further 24 points held back until 10 Nov 2026: Ferry toll",
      ])
  }

  @Test func `Steps, events, statements and the writers' changes are news up to the as-of day, the newest first`()
    throws
  {
    #expect(
      try items().map { "\($0.published) \($0.title)" } == [
        "2026-05-05 Talks <b> & more", "2026-04-01 Updated: Ferry toll", "2026-04-01 Conclusion changed: Ferry toll",
        "2026-03-03 Raised, 10 → 20%: Ferry toll", "2026-02-02 Isle: The toll", "2025-03-01 In force, 10%: Ferry toll",
      ])
    #expect(try items(asOf: "2026-02-02").map(\.title) == ["Isle: The toll", "In force, 10%: Ferry toll"])
  }

  @Test func `An id is made of the record and what tells the item from others, not of its place or words`() throws {
    let ids = try items().map(\.id)
    #expect(
      ids == [
        "tag:gazette.example,2026:/ferry/events/talks",
        "tag:gazette.example,2026:/ferry/measures/toll:change:2026-04-01",
        "tag:gazette.example,2026:/ferry/measures/toll:change:2026-04-01:2",
        "tag:gazette.example,2026:/ferry/measures/toll:2026-03-03:raised",
        "tag:gazette.example,2026:/ferry/statements/word",
        "tag:gazette.example,2026:/ferry/measures/toll:2025-03:in-force",
      ])
    var edited = files
    edited["events/talks.md"] = "---\ntitle: Other words\nkind: legal\ndate: 2026-05-06\n---\n"
    edited["events/more.md"] = "---\ntitle: More\nkind: talks\ndate: 2026-08-08\n---\n"
    #expect(try items(edited).map(\.id).filter { !$0.hasSuffix("/more") } == ids)
  }

  @Test func `An event's edit is told, a step's is not`() throws {
    #expect(
      try items().map { $0.updated.description }.prefix(4) == ["2026-06-06", "2026-04-01", "2026-04-01", "2026-03-03"])
  }

  @Test func `A feed holds fifty items, the same ones in any order of the files`() throws {
    var many: [String: String] = [:]
    for number in 10..<80 {
      many["events/e-\(number).md"] = "---\ntitle: E\nkind: talks\ndate: 2026-01-0\(number % 9 + 1)\n---\n"
    }
    let items = try items(many)
    #expect(items.count == 50)
    #expect(Set(items.map(\.id)).count == 50)
    #expect(items.map(\.published) == items.map(\.published).sorted(by: >))
  }

  @Test func `Without a public address links are relative and ids have a name that nobody else can have`() throws {
    let atom = try #require(try SmallSite.file("feed.xml", files))
    #expect(atom.contains("<id>tag:ferry-dispute-more.invalid,2026:/feed</id>"))
    #expect(atom.contains("href=\"events/talks.html\""))
    #expect(!atom.contains("rel=\"self\""))
    #expect(atom.contains("<updated>2026-06-06T12:00:00Z</updated>\n<author><name>The Gazette</name></author>"))
  }

  @Test func `Every time is a noon, which is the same day for nearly every reader`() throws {
    for path in ["feed.xml", "feed.json"] {
      let feed = try #require(try SmallSite.file(path, files, baseURL: base))
      let times = feed.matches(of: /(\d{4}-\d\d-\d\d)T([^"<]*)/)
      #expect(times.count >= 12 && times.allSatisfy { $0.output.2 == "12:00:00Z" }, "\(path)")
    }
  }

  @Test func `Hostile text stays text`() throws {
    let atom = try #require(try SmallSite.file("feed.xml", files, baseURL: base))
    #expect(atom.contains("<title>Talks &lt;b&gt; &amp; more</title>"))
    #expect(atom.contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"\(base)feed.xml\"/>"))
  }
}
