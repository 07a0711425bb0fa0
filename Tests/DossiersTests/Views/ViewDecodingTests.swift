import Diagnostics
import Dossiers
import Samples
import Testing

/// A block between fences, as the body of an event: its first line is the file's line 6, its YAML begins on line 7.
private func event(_ block: String) -> String {
  Sample.page("date: 2025-05-12\ntitle: Talks\nkind: talks", body: block)
}

@Suite struct ViewDecodingTests {
  private func faults(_ block: String) -> [String] {
    Sample.document("events/e.md", event(block)).diagnostics.lines
  }

  @Test(arguments: [
    "```timeline\ntheme: [talks, tariffs]\nactor: china\nfrom: 2025-04\nuntil: 2025-10-09\nkinds: [event, statement]\nlimit: 3\ncaption: C\n```",
    "```timeline\n```",
    "```measures\nids: [a, b]\nside: us\ntheme: t\nkind: [tariff, export-control]\nstatus: [in-force, ended]\n"
      + "imposed_by: us\ntargets: china\ncaption: C\n```",
    "```chart\nseries: [a, b]\nfinding: Up and down\n```", "```chart\nmeasure: a\n```", "```accounts\nquestion: a\n```",
    "```figure\nimage: assets/a.png\nalt: A map\ncaption: Where\nsources: s\n```",
    "```figure\nvalue: 0\nunit: tonnes\nlabel: Soybeans\nnote: None\nside: china\nsources: [s]\n```",
  ])
  func `A view that has what it needs has no faults`(block: String) {
    #expect(faults(block) == [])
  }

  @Test(arguments: [
    ("```timeline\nteme: talks\n```", "7:1: A timeline has no key 'teme'; did you mean 'theme'? [unknown-key]"),
    (
      "- ```measures\n  staus: ended\n  ```",
      "7:3: A list of measures has no key 'staus'; did you mean 'status'? [unknown-key]"
    ),
    ("```timeline\n- talks\n```", "7:1: A timeline is described by keys and values. [wrong-type]"),
    (
      "> ```timeline\n> kinds: [event, evnt]\n> ```",
      "7:18: 'kinds' is one of event, transition, statement, not 'evnt'; did you mean 'event'? [invalid-value]"
    ),
    (
      "```measures\nstatus: in_force\n```",
      "7:9: 'status' is one of threatened, announced, in-force, suspended, ended, not 'in_force'; did you mean "
        + "'in-force'? [invalid-value]"
    ),
    ("```timeline\nlimit: 0\n```", "7:8: 'limit' is a whole number from 1 on. [invalid-value]"),
    ("```timeline\nlimit: 2.5\n```", "7:8: 'limit' is a whole number from 1 on. [invalid-value]"),
    (
      "```timeline\nlimit: 1e300\n```",
      "7:8: 'limit' is a number from -1,000,000,000,000 to 1,000,000,000,000; take a larger unit. [invalid-value]"
    ),
    ("```timeline\nlimit: many\n```", "7:8: 'limit' is a number. [wrong-type]"),
    (
      "```timeline\nfrom: 2025-05\nuntil: 2025-04\n```",
      "8:8: 'until' is not before the date that it belongs to. [date-order]"
    ),
    ("```chart\n```", "6:1: A chart draws either 'series' or a 'measure'. [missing-key]"),
    (
      "```chart\nseries: a\nmeasure: b\n```", "7:1: A chart draws either 'series' or a 'measure'. [invalid-value]"
    ),
    ("```accounts\n# none\n```", "6:1: A view of accounts needs the key 'question'. [missing-key]"),
    ("```accounts\nquestion: [a, b]\n```", "7:11: 'question' names something by its id. [wrong-type]"),
    ("```figure\nimage: assets/a.png\n```", "7:1: A figure needs the key 'alt'. [missing-key]"),
    ("```figure\nvalue: 1\n```", "7:1: A figure needs the key 'label'. [missing-key]"),
    (
      "```figure\nimage: assets/a.png\nvalue: 1\n```",
      "7:1: A figure has either an 'image' or, for a number, a 'value'. [invalid-value]"
    ),
  ])
  func `What is wrong is said with its place`(block: String, finding: String) {
    #expect(faults(block) == ["events/e.md:" + finding])
  }

  @Test func `A misspelt key that decides is an unknown key with what was meant`() {
    #expect(
      faults("```figure\nimge: assets/a.png\nalt: A\n```") == [
        "events/e.md:7:1: A figure has either an 'image' or, for a number, a 'value'. [missing-key]",
        "events/e.md:7:1: A figure has no key 'imge'; did you mean 'image'? [unknown-key]",
      ])
  }

  @Test func `A text has a hundred views at most`() throws {
    #expect(faults(String(repeating: "```timeline\n```\n", count: 100)) == [])
    #expect(
      faults(String(repeating: "```timeline\n```\n", count: 20_000)) == [
        "events/e.md:206:1: A text has at most 100 views, this has 20000. [too-many-views]"
      ])
  }

  @Test func `What is named again is named once`() throws {
    let ids = Array(repeating: "us", count: 50_000).joined(separator: ", ")
    let body = "```timeline\nactor: [\(ids)]\nkinds: [\(ids.replacing("us", with: "event"))]\n```\n"
    let dossier = try Sample.dossier(["events/e.md": event(body)].merging(Sample.actors) { a, _ in a })
    guard case .timeline(let view)? = dossier.event("e")?.common.views.first?.content else {
      Issue.record("no timeline")
      return
    }
    #expect(view.actors.map(\.id) == ["us"])
    #expect(view.kinds == [.event])
  }

  @Test func `Views stand in the order of the text with the place of their fence`() throws {
    let body = "A [[us]].\n\n```measures\n```\n\n- x\n\n  ```timeline\n  ```\n\n```swift\n```\n"
    let dossier = try Sample.dossier(["events/e.md": event(body)].merging(Sample.actors) { a, _ in a })
    let views = try #require(dossier.event("e")).common.views
    #expect(views.map { "\($0.location.line):\($0.location.column)" } == ["8:1", "13:3"])
    guard case .measures? = views.first?.content, case .timeline? = views.last?.content else {
      Issue.record("other views")
      return
    }
  }

  @Test(
    arguments: [
      ("assets/a.png", "assets/a.png"), ("../assets/a.png", "assets/a.png"), ("../assets/a%20b.png", "assets/a b.png"),
      ("a.png", "events/a.png"), ("../../a.png", nil), ("https://example.org/a.png", nil), ("/assets/a.png", nil),
    ] as [(String, String?)])
  func `A picture is named as on the site or as a link would name it`(image: String, path: String?) throws {
    let body = "```figure\nimage: \(image)\nalt: A\n```"
    let dossier = try Sample.dossier(["events/e.md": event(body)])
    guard case .figure(.picture(let picture))? = dossier.event("e")?.common.views.first?.content else {
      Issue.record("no picture")
      return
    }
    #expect(picture.path == path)
  }
}
