import Dossiers
import Samples
import Testing

/// What a view points at is checked and counted as any link of its body.
@Suite struct ViewReferenceTests {
  private func faults(_ rule: String, _ block: String, assets: Set<String> = []) throws -> [String] {
    try findings(
      rule,
      in: [
        "events/e.md": Sample.event(body: block), "themes/talks.md": Sample.page("title: T"),
        "sources/s.yml": Sample.source("seed"), "measures/duty.md": Sample.measure(),
      ], assets: assets)
  }

  @Test(arguments: [
    ("```timeline\ntheme: tlks\n```", "8:8: No record has the id 'tlks'; did you mean 'talks'?"),
    // Not the theme, though it is nearer.
    ("```timeline\nactor: chna\n```", "8:8: No record has the id 'chna'; did you mean 'china'?"),
    ("- ```measures\n  ids: [duty, dutty]\n  ```", "8:15: No record has the id 'dutty'; did you mean 'duty'?"),
    ("```measures\nimposed_by: uss\n```", "8:13: No record has the id 'uss'; did you mean 'us'?"),
    ("```measures\ntargets: nobody\n```", "8:10: No record has the id 'nobody'."),
    ("```chart\nseries: [rates]\n```", "8:10: No record has the id 'rates'."),
    ("```chart\nmeasure: dutys\n```", "8:10: No record has the id 'dutys'; did you mean 'duty'?"),
    ("```accounts\nquestion: q\n```", "8:11: No record has the id 'q'."),
  ])
  func `What a view names exists`(block: String, rule: String) throws {
    #expect(try faults("unknown-reference", block) == ["events/e.md:\(rule) [unknown-reference]"])
  }

  @Test(arguments: [
    ("```timeline\ntheme: us\n```", "8:8: 'theme' names a theme, but 'us' is an actor."),
    ("```measures\nids: seed\n```", "8:6: 'ids' names a measure, but 'seed' is a source."),
    ("```chart\nmeasure: talks\n```", "8:10: 'measure' names a measure, but 'talks' is a theme."),
    ("```chart\nseries: duty\n```", "8:9: 'series' names a series, but 'duty' is a measure."),
    ("```accounts\nquestion: e\n```", "8:11: 'question' names a question, but 'e' is an event."),
  ])
  func `What a view names is of the right kind`(block: String, rule: String) throws {
    #expect(try faults("wrong-kind", block) == ["events/e.md:\(rule) [wrong-kind]"])
  }

  @Test(arguments: [
    (
      "unknown-side", "```measures\nside: chinna\n```",
      "8:7: No side in dossier.yml has the id 'chinna'; did you mean 'china'?"
    ),
    (
      "unknown-side", "```figure\nvalue: 1\nlabel: L\nside: moon\n```",
      "10:7: No side in dossier.yml has the id 'moon'."
    ),
    (
      "unknown-source", "```figure\nvalue: 1\nlabel: L\nsources: [seed, seeds]\n```",
      "10:17: No source has the id 'seeds'; did you mean 'seed'?"
    ),
    (
      "missing-asset", "```figure\nimage: assets/mpa.png\nalt: A\n```",
      "8:8: There is no file 'assets/mpa.png' in content; did you mean 'assets/map.png'?"
    ),
    (
      "missing-asset", "```figure\nimage: https://example.org/map.png\nalt: A\n```",
      "8:8: An image is a file of content/assets/, so that a page needs nothing from elsewhere."
    ),
  ])
  func `Sides, sources and pictures exist`(identifier: String, block: String, rule: String) throws {
    #expect(try faults(identifier, block, assets: ["assets/map.png"]) == ["events/e.md:\(rule) [\(identifier)]"])
  }

  @Test func `What exists is no finding`() throws {
    let blocks = [
      "timeline\ntheme: talks\nactor: us", "measures\nids: duty\nside: us", "figure\nimage: assets/map.png\nalt: A",
      "figure\nvalue: 1\nlabel: L\nside: us\nsources: seed",
    ]
    for rule in ["unknown-reference", "wrong-kind", "unknown-side", "unknown-source", "missing-asset", "missing-alt"] {
      for block in blocks { #expect(try faults(rule, "```\(block)\n```", assets: ["assets/map.png"]) == []) }
    }
  }
}
