import Samples
import Testing

@Suite struct BrokenAnchorTests {
  private let china = Sample.actor(side: "china", body: "## Early years\n\nText.\n\n## 历史\n\nText.\n")

  private func faults(_ body: String) throws -> [String] {
    try findings("broken-anchor", in: ["events/e.md": Sample.event(body: body), "actors/china.md": china])
  }

  @Test(arguments: [
    (
      "[[china#early-yaers]]", "No heading in the body of 'china' has the id 'early-yaers'; did you mean 'early-years'?"
    ),
    ("[x](../actors/china.md#later)", "No heading in the body of 'china' has the id 'later'."),
    ("[x](#nowhere)", "No heading in the body of 'e' has the id 'nowhere'."),
    ("[[#nowhere]]", "No heading in the body of 'e' has the id 'nowhere'."),
  ])
  func `A fragment names a heading`(link: String, rule: String) throws {
    #expect(try faults(link) == ["events/e.md:7:1: \(rule) [broken-anchor]"])
  }

  @Test func `Suggestions are made for the first wrong headings only, and for each record from its own`() throws {
    let headings = (0..<60).map { "## Heading \($0)\n" }.joined(separator: "\n")
    let links = (0..<60).map { "[x](#hoading-\($0))" }.joined(separator: " ")
    #expect(try faults(headings + links).count { $0.contains("did you mean") } == 20)
    let two = try faults("[[china#hore]] [[#hore]]\n\n## Here\n")
    #expect(two.map { $0.contains("; did you mean 'here'?") } == [false, true])
  }

  @Test func `Headings are found in the record itself and in others`() throws {
    let links =
      "[[china#early-years|x]] [x](../actors/china.md#early-years) [x](../actors/china.md#%E5%8E%86%E5%8F%B2) [[china]]"
    #expect(try faults(links + "\n[x](#here) [top](#)\n\n## Here\n") == [])
  }

  @Test func `A heading is named with its very characters, as browsers look for them`() throws {
    let china = Sample.actor(side: "china", body: "## E\u{301}tat\n\nText.\n")
    func faults(_ fragment: String) throws -> [String] {
      try findings(
        "broken-anchor", in: ["events/e.md": Sample.event(body: "[[china#\(fragment)]]"), "actors/china.md": china])
    }
    #expect(try faults("e\u{301}tat") == [])
    #expect(
      try faults("\u{E9}tat") == [
        "events/e.md:7:1: A link is written with the very characters of the heading; in '\u{E9}tat' a letter and its "
          + "accent are joined otherwise. [broken-anchor]"
      ])
  }

  @Test func `A link to nowhere is reported once, as such`() throws {
    #expect(try faults("[[nobody#x]] [x](../actors/nobody.md#x) [x](https://example.org/#x)") == [])
  }
}
