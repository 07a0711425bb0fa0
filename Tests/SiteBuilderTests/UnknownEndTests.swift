import Testing

@testable import Pages

/// An interval that ended nobody knows when is not one that goes on.
@Suite struct UnknownEndTests {
  @Test(arguments: [
    ("2025-03/..", "from Mar 2025"), ("2025-03/", "from Mar 2025, end unknown"), ("../2025-03", "until Mar 2025"),
    ("/2025-03", "until Mar 2025, beginning unknown"),
  ])
  func `A page says of an interval whether its end is open or unknown`(date: String, words: String) throws {
    let page = try SmallSite.file(
      "events/works.html", ["events/works.md": "---\ntitle: Works\nkind: other\ndate: \(date)\n---\n"])
    #expect(try #require(page).contains(">\(words)<"))
  }

  @Test func `So does an export that tells a date in words`() throws {
    let source = "- {id: a, type: report, title: A, issued: 2025-03/, custom: {grade: news}}\n"
    let file = try #require(try SmallSite.file("sources.json", ["sources/base.yml": source]))
    #expect(file.contains("\"literal\":\"from March 2025, end unknown\""))
  }
}
