import Samples
import Testing

@Suite struct WrongEmbedTests {
  private func faults(_ body: String, of check: String = "wrong-embed") throws -> [String] {
    try findings(
      check, in: ["events/e.md": Sample.event(body: body)],
      assets: ["assets/map.png", "assets/a/b.pdf", "assets/a/c.png", "assets/d/c.png", "assets/no 1%.png"])
  }

  @Test(arguments: [
    (
      "![[us]]",
      "A record is not shown within another: a link to it is '[[us]]', its views are blocks such as 'measures'."
    ),
    (
      "![[us#h]]",
      "A record is not shown within another: a link to it is '[[us#h]]', its views are blocks such as 'measures'."
    ),
    ("![[mpa.png]]", "No picture in content/assets/ is named 'mpa.png'; did you mean 'map.png'?"),
    ("![[b.pdf]]", "Only a picture is shown within a text: a link to this file is '[words](assets/a/b.pdf)'."),
    ("![[b.pdf#page=3]]", "Only a picture is shown within a text: a link to this file is '[words](assets/a/b.pdf)'."),
    ("![[c.png|C]]", "Several files are named 'c.png': write '![What it shows](assets/a/c.png)' for one of them."),
  ])
  func `An embed shows one picture`(body: String, rule: String) throws {
    #expect(try faults(body) == ["events/e.md:7:1: \(rule) [wrong-embed]"])
  }

  @Test func `A picture is found by its name or its path`() throws {
    let body = "![[map.png|M]] ![[assets/map.png|M]] ![[a/c.png|C]] ![[d/c.png|C]] ![[no 1%.png|N]]"
    #expect(try faults(body) == [])
    #expect(try faults(body, of: "missing-alt") == [])
  }

  @Test func `It has a text`() throws {
    #expect(
      try faults("![[map.png|300]] ![[mpa.png]]", of: "missing-alt") == [
        "events/e.md:7:1: An image has a text for those who do not see it: '![[map.png|What it shows]]'. [missing-alt]"
      ])
  }
}
