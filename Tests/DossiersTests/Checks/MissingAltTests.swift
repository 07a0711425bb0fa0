import Samples
import Testing

@Suite struct MissingAltTests {
  @Test func `An image has a text`() throws {
    let body = "![Map](../assets/map.png)\n\n![](../assets/map.png)\n\n![ ](../assets/map.png)\n"
    #expect(
      try findings("missing-alt", in: ["events/e.md": Sample.event(body: body)]) == [
        "events/e.md:9:1: An image has a text in its brackets for those who do not see it. [missing-alt]",
        "events/e.md:11:1: An image has a text in its brackets for those who do not see it. [missing-alt]",
      ])
  }
}
