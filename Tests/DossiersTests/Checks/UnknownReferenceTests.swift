import Samples
import Testing

@Suite struct UnknownReferenceTests {
  @Test func `What front matter names exists`() throws {
    let measure = Sample.measure(
      by: "us", on: "chnia", "themes: [tarifs]\nresponds_to: {id: nothing, asserted_by: [us, usa]}")
    #expect(
      try findings("unknown-reference", in: ["measures/m.md": measure, "themes/tariffs.md": Sample.page("title: T")])
        == [
          "measures/m.md:6:11: No record has the id 'chnia'; did you mean 'china'? [unknown-reference]",
          "measures/m.md:8:10: No record has the id 'tarifs'; did you mean 'tariffs'? [unknown-reference]",
          "measures/m.md:9:19: No record has the id 'nothing'. [unknown-reference]",
          "measures/m.md:9:46: No record has the id 'usa'; did you mean 'us'? [unknown-reference]",
        ])
  }

  @Test func `What a body links to by id exists`() throws {
    let body = "See [[china]], [[chnia|China]],\nthe [[seed]] and [[#anywhere]]."
    #expect(
      try findings(
        "unknown-reference", in: ["events/e.md": Sample.event(body: body), "sources/s.yml": Sample.source("seed")])
        == ["events/e.md:7:16: No record has the id 'chnia'; did you mean 'china'? [unknown-reference]"])
  }

  @Test func `The brief shows what exists`() throws {
    let brief = Sample.page("title: B\nfigures: [{series: a, label: L}, {expected: b, label: L}]\nchart: {series: [c]}")
    #expect(try findings("unknown-reference", in: ["index.md": brief]).count == 3)
  }

  @Test func `Nothing leads to a draft that is left out`() throws {
    let files = [
      "events/e.md": Sample.event("2025", "participants: secret", body: "[[secret]]"),
      "actors/secret.md": Sample.actor("draft: true"),
    ]
    #expect(
      try findings("unknown-reference", in: files) == [
        "events/e.md:5:15: 'secret' is a draft and left out of the site, so nothing can lead to it. [unknown-reference]",
        "events/e.md:7:1: 'secret' is a draft and left out of the site, so nothing can lead to it. [unknown-reference]",
      ])
    #expect(try findings("unknown-reference", in: files, drafts: true) == [])
  }

  @Test func `A reference in a draft that is left out does not matter`() throws {
    #expect(
      try findings("unknown-reference", in: ["events/e.md": Sample.event("2025", "participants: x\ndraft: true")]) == []
    )
  }
}
