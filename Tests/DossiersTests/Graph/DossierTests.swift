import Diagnostics
import Dossiers
import Samples
import Testing

@Suite struct DossierTests {
  @Test func `Lists are in order of id, phases by their beginning`() throws {
    let dossier = try Sample.dossier([
      "actors/b.md": Sample.actor(), "actors/a.md": Sample.actor(), "themes/t.md": Sample.page("title: T"),
      "phases/first.md": Sample.page("title: F\nfrom: 2025-01"),
      "phases/before.md": Sample.page("title: B\nfrom: 2024"), "index.md": Sample.page("title: Brief"),
      "sources/y.yml": Sample.source("y"), "sources/x.yml": Sample.source("z") + "\n" + Sample.source("x"),
    ])
    #expect(dossier.actors.map(\.id) == ["a", "b"])
    #expect(dossier.phases.map(\.id) == ["before", "first"])
    #expect(dossier.sources.map(\.id) == ["x", "y", "z"])
    #expect(dossier.records.map(\.id) == ["a", "b", "t", "before", "first", "index"])
  }

  @Test func `Everything is found by its id, as what it is`() throws {
    let dossier = try Sample.dossier([
      "actors/a.md": Sample.actor(), "measures/m.md": Sample.measure(), "events/e.md": Sample.event(),
      "statements/s.md": Sample.statement(), "themes/t.md": Sample.page("title: T"),
      "questions/q.md": Sample.page("question: Q\naccounts: {side: us, held_by: a, position: P, sources: src}"),
      "series/r.md": Sample.page("title: R\nunit: percent\nkind: step\npoints: {date: 2025, value: 1}"),
      "phases/p.md": Sample.page("title: P\nfrom: 2025"), "about.md": Sample.page("title: About"),
      "sources/s.yml": Sample.source("src"),
    ])
    for id in ["a", "m", "e", "s", "t", "q", "r", "p", "about"] { #expect(dossier.record(id)?.id == id) }
    #expect(dossier.actor("a")?.id == "a" && dossier.measure("m")?.id == "m" && dossier.event("e")?.id == "e")
    #expect(dossier.statement("s")?.id == "s" && dossier.theme("t")?.id == "t" && dossier.question("q")?.id == "q")
    #expect(dossier.series("r")?.id == "r" && dossier.phase("p")?.id == "p" && dossier.page("about")?.id == "about")
    #expect(dossier.source("src")?.id == "src" && dossier.record("src") == nil && dossier.source("a") == nil)
    #expect(dossier.actor("m") == nil && dossier.measure("nowhere") == nil)
    #expect(dossier.side("china")?.label == "China" && dossier.side("eu") == nil)
  }

  @Test func `Drafts are left out unless they are asked for`() throws {
    let files = ["actors/a.md": Sample.actor("draft: true"), "actors/b.md": Sample.actor("draft: false")]
    #expect(try Sample.dossier(files).actors.map(\.id) == ["b"])
    #expect(try Sample.dossier(files, drafts: true).actors.map(\.id) == ["a", "b"])
  }

  @Test func `Without usable settings there is no dossier`() {
    let missing = Dossier.assemble([Sample.document("actors/a.md", Sample.actor())])
    #expect(missing.dossier == nil)
    #expect(
      missing.diagnostics.lines == [
        "dossier.yml:1:1: A dossier has a file content/dossier.yml with its settings. [missing-settings]"
      ])
    for faulty in ["title: [", "title: T"] {
      let result = Sample.assemble(["dossier.yml": faulty])
      #expect(result.dossier == nil && !result.diagnostics.isEmpty)
      #expect(!result.diagnostics.contains { $0.identifier == "missing-settings" })
    }
  }

  @Test func `There is one file of settings`() {
    let result = Sample.assemble(["dossier.yaml": Sample.settings])
    #expect(
      result.diagnostics.lines == [
        "dossier.yml:1:1: A dossier has one file of settings. [duplicate-settings] (The other one is here. dossier.yaml:1:1)"
      ])
  }

  @Test func `Links in bodies lead where they say`() throws {
    let dossier = try Sample.dossier(
      ["actors/us.md": Sample.actor(), "about.md": Sample.page("title: About")], assets: ["assets/map 1.png"])
    let (actor, page) = (try #require(dossier.record("us")), try #require(dossier.record("about")))
    #expect(dossier.target(of: "us.md", in: actor) == .record(id: "us", fragment: nil))
    #expect(dossier.target(of: "../actors/us.md#a%20b", in: actor) == .record(id: "us", fragment: "a b"))
    #expect(dossier.target(of: "actors/us.md", in: page) == .record(id: "us", fragment: nil))
    #expect(dossier.target(of: "../about.md", in: actor) == .record(id: "about", fragment: nil))
    #expect(dossier.target(of: "../assets/map%201.png", in: actor) == .asset("assets/map 1.png", fragment: nil))
    #expect(
      dossier.target(of: "../assets/map%201.png#page=3", in: actor) == .asset("assets/map 1.png", fragment: "page=3"))
    #expect(dossier.target(of: "#history", in: actor) == .ownPage(fragment: "history"))
    #expect(dossier.target(of: "mailto:a@b.org", in: actor) == .external("mailto:a@b.org"))
    for broken in [
      "/actors/us.md", "../../us.md", "../measures/us.md", "us", "us.html", "//example.org", "actors/us.md",
    ] {
      #expect(dossier.target(of: broken, in: actor) == nil)
    }
  }

  @Test func `A link leads to the file by the bytes of its name, however the link joins letters and accents`() throws {
    let (apart, composed) = ("assets/e\u{301}.png", "assets/\u{E9}.png")
    for (file, link) in [(apart, composed), (composed, apart), (composed, "assets/e%CC%81.png")] {
      let dossier = try Sample.dossier(["about.md": Sample.page("title: About")], assets: [file])
      let page = try #require(dossier.record("about"))
      guard case .asset(let path, _)? = dossier.target(of: link, in: page) else {
        Issue.record("no asset")
        continue
      }
      #expect(path.utf8.elementsEqual(file.utf8))
    }
  }

  @Test func `A file whose name is written plain comes before one whose name is encoded so`() throws {
    let dossier = try Sample.dossier(
      ["about.md": Sample.page("title: About")],
      assets: ["assets/a%25.png", "assets/a%.png", "assets/b#c.png", "assets/b"])
    let page = try #require(dossier.record("about"))
    #expect(dossier.target(of: "assets/a%25.png", in: page) == .asset("assets/a%25.png", fragment: nil))
    #expect(dossier.target(of: "assets/a%.png", in: page) == .asset("assets/a%.png", fragment: nil))
    #expect(dossier.target(of: "assets/b#c.png", in: page) == .asset("assets/b#c.png", fragment: nil))
    #expect(dossier.target(of: "assets/b#c", in: page) == .asset("assets/b", fragment: "c"))
  }

  @Test(arguments: ["\u{600}", "\u{301}", "\u{110BD}"])
  func `Slashes, dots and number signs of a link are told by bytes`(joiner: String) throws {
    let file = "assets/a\(joiner)/\(joiner).png"
    let dossier = try Sample.dossier(
      ["actors/us.md": Sample.actor(), "about.md": Sample.page("title: About")], assets: [file])
    let (actor, page) = (try #require(dossier.record("us")), try #require(dossier.record("about")))
    #expect(
      dossier.target(of: "../assets/x\(joiner)/../a\(joiner)/\(joiner).png#\(joiner)", in: actor)
        == .asset(file, fragment: joiner))
    #expect(dossier.target(of: "about.md#\(joiner)b", in: page) == .record(id: "about", fragment: "\(joiner)b"))
    #expect(dossier.target(of: "../../\(joiner)", in: actor) == nil)
  }
}
