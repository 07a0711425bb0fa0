import Samples
import Testing

@Suite struct MissingAssetTests {
  private func faults(_ body: String) throws -> [String] {
    try findings(
      "missing-asset", in: ["events/e.md": Sample.event(body: body)], assets: ["assets/map.png", "assets/a/b.pdf"])
  }

  @Test(arguments: [
    ("![Map](../assets/mpa.png)", "There is no file 'assets/mpa.png' in content; did you mean 'assets/map.png'?"),
    ("[PDF](../assets/a/c.pdf)", "There is no file 'assets/a/c.pdf' in content; did you mean 'assets/a/b.pdf'?"),
    (
      "![Map](https://example.org/map.png)",
      "An image is a file of content/assets/, so that a page needs nothing from elsewhere."
    ),
    ("![Map](/assets/map.png)", "An image is a file of content/assets/, so that a page needs nothing from elsewhere."),
    ("![Map](map.png)", "An image is a file of content/assets/, so that a page needs nothing from elsewhere."),
  ])
  func `What is shown or offered is there`(link: String, rule: String) throws {
    #expect(try faults(link) == ["events/e.md:7:1: \(rule) [missing-asset]"])
  }

  @Test func `The logo is there`() throws {
    let settings = Sample.settings + "\nlogo: assets/logo.svg"
    #expect(
      try findings("missing-asset", in: ["dossier.yml": settings], assets: ["assets/loga.svg"]) == [
        "dossier.yml:9:7: There is no file 'assets/logo.svg' in content; did you mean 'assets/loga.svg'? [missing-asset]"
      ])
    #expect(try findings("missing-asset", in: ["dossier.yml": settings], assets: ["assets/logo.svg"]) == [])
  }

  @Test(arguments: [
    "145% d.png", "145%25%20d.png", "a#b.png", "a%23b.png", "%C3%A9.png", "é.png", "关税.png", "%E5%85%B3税.png",
  ])
  func `A name is written plain or encoded`(name: String) throws {
    let assets: Set<String> = ["assets/145% d.png", "assets/a#b.png", "assets/é.png", "assets/关税.png"]
    for body in [
      "![A](<../assets/\(name)>)", "[A](<../assets/\(name)>)", "```figure\nimage: 'assets/\(name)'\nalt: A\n```",
    ] {
      #expect(try findings("missing-asset", in: ["events/e.md": Sample.event(body: body)], assets: assets) == [])
    }
  }

  @Test func `What is there is no finding`() throws {
    #expect(
      try faults("![Map](../assets/map.png) [PDF](../assets/a/b.pdf#page=2) [x](https://example.org/x.png)") == [])
  }
}
