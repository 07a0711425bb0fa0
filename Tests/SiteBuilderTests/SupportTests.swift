import Testing

@testable import Pages
@testable import SiteBuilder

/// How well something is supported is said where the sources stand, never of a record as a whole.
@Suite struct SupportTests {
  private let sources = """
    - {id: act, type: legislation, title: The act, publisher: Gazette}
    - {id: notice, type: legislation, title: A notice, publisher: Ministry, custom: {access: cited-in-digest}}
    - {id: paper, type: article-newspaper, title: A report, publisher: Paper}
    """

  private func site() throws -> SampleSite {
    let history =
      "{date: 2025-03-03, status: in-force, sources: act}, "
      + "{date: 2025-04-01, status: extended, basis: reported, sources: paper}"
    return try SampleSite([
      "sources/all.yml": sources,
      "measures/toll.md": SampleSite.measure("Toll", history, "sources: act"),
      "events/round.md": "---\ntitle: Round\nkind: talks\ndate: 2025-05-05\nsources: act\n---\n",
      "statements/word.md": "---\ndate: 2025-05-06\nspeaker: north\ntopic: No\nsources: act\n---\n",
      "index.md": "---\ntitle: Brief\njudgements: [{claim: So., text: It is., sources: [notice, paper]}]\n---\n",
    ])
  }

  @Test func `A measure shows the sign of its last step, whatever else the record cites`() throws {
    let page = try #require(try site()["measures/toll.html"])
    #expect(page.contains("<dt>How sure of the last step</dt>") && page.contains("</span> Single source</span>"))
    #expect(!page.contains("</span> Official text</span>"))
  }

  @Test(arguments: ["events/round.html", "statements/word.html"])
  func `An event and a statement show none`(path: String) throws {
    let page = try #require(try site()[path])
    #expect(!page.contains("How sure") && !page.contains("class=\"sure\""))
  }

  @Test func `An official text that nobody opened is marked so`() throws {
    #expect(try site()["index.html"]?.contains("</span> Official text, known through others</span>") == true)
  }

  @Test func `Tables have it for claims, none for records`() throws {
    let site = try site()
    for name in ["measures", "events", "statements", "actors"] {
      #expect(try #require(site["data/\(name).csv"]).split(separator: "\r\n")[0].contains("corroboration") == false)
    }
    let rows = try #require(site["data/transitions.csv"]).split(separator: "\r\n")
    #expect(rows[0].contains(",corroboration,sources,") && rows[1].hasSuffix(",official,act,,,percent,,"))
    #expect(rows[2].hasSuffix(",single,paper,,,percent,,"))
  }
}
