import Content
import Diagnostics
import Dossiers
import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct PathCollisionTests {
  /// What is found of paths in a dossier with two actors, a measure of two steps and an answer to it.
  private func findings(_ files: [String: String], assets: [String] = []) throws -> [String] {
    let history = "{date: 2025-03-03, status: in-force, rate: 10}"
    let answer = "responds_to: [{id: toll}]"
    let all = [
      "measures/toll.md": SampleSite.measure("Toll", history),
      "measures/answer.md": SampleSite.measure("Answer", by: "south", history, answer),
    ].merging(files) { _, own in own }
    let plan = try SampleSite.plan(all, assets: assets)
    return plan.collisions.inReportOrder.map { finding in
      let notes = finding.notes.map { " (\($0.message) \($0.location))" }.joined()
      return "\(finding.location): \(finding.message) [\(finding.identifier)]\(notes)"
    }
  }

  private func page(_ aliases: String) -> String { "---\ntitle: P\naliases: [\(aliases)]\n---\n" }

  @Test(arguments: [
    ("search.md", "search.html", "the search", "page"),
    ("print.md", "print.html", "the whole dossier in one page", "page"),
    ("a-z.md", "a-z.html", "the list from A to Z", "page"),
  ])
  func `A free page takes no page of ours`(file: String, path: String, ours: String, kind: String) throws {
    let id = file.dropLast(3)
    #expect(
      try findings([file: "---\ntitle: P\n---\n"]) == [
        "content/\(file):1:1: A path belongs to one page or file, but '\(path)' is \(ours) and the page of the "
          + "\(kind) '\(id)'. [path-collision]"
      ])
  }

  @Test func `A record takes no page that its folder already has`() throws {
    #expect(
      try findings(["measures/chain.md": SampleSite.measure("Chain", "{date: 2025-03-03, status: in-force}")]) == [
        "content/measures/chain.md:1:1: A path belongs to one page or file, but 'measures/chain.html' is the chain of "
          + "measures and the page of the measure 'chain'. [path-collision]"
      ])
  }

  @Test(arguments: [
    ("a-z.html", "the list from A to Z"), ("index.html", "the brief"),
    ("404.html", "the page for addresses that do not exist"),
    ("as-of/2025-03-03.html", "the page of 2025-03-03"), ("as-of/index.html", "the list of past days"),
    ("timeline/2025.html", "a timeline"), ("Timeline/Index.html", "a timeline"),
    ("measures/chain.html", "the chain of measures"), ("measures/toll.html", "the page of the measure 'toll'"),
    ("Actors/NORTH.html", "the page of the actor 'north'"), ("assets/old.html", "the file 'content/assets/Old.html'"),
  ])
  func `An alias is no page and no file of the site, also by case alone`(alias: String, holder: String) throws {
    let found = try findings(["about.md": page(alias)], assets: ["assets/Old.html"])
    let place = found.first.map { String($0.prefix { $0 != " " }) }
    // Of two places in content the later one is told; the other is in the note.
    #expect(found.count == 1)
    #expect(
      place == "content/about.md:3:11:" || place?.hasPrefix("content/m") == true
        || place?.hasPrefix("content/a") == true)
    #expect(found.first?.contains(holder) == true && found.first?.contains("an alias") == true, "\(found)")
  }

  @Test func `An alias leads to one record, and the other place is told`() throws {
    #expect(
      try findings(["about.md": page("old.html, older.html, older.html"), "method.md": page("OLD.html")]) == [
        "content/about.md:3:33: A path belongs to one page or file, but 'older.html' is an alias of several records. "
          + "[path-collision] (The other one is here. content/about.md:3:21)",
        "content/method.md:3:11: A path belongs to one page or file, but 'OLD.html' is an alias of several records. "
          + "[path-collision] (The other one is here. content/about.md:3:11)",
      ])
  }

  @Test(arguments: ["feed.xml/x.html", "actors/north.html/x.html", "style.css/x/y.html", "search/terms-0.js/x.html"])
  func `Nothing stands below a file`(alias: String) throws {
    let found = try findings(["about.md": page(alias)])
    #expect(found.count == 1)
    #expect(
      found.first?.contains("cannot stand below") == true && found.first?.contains("[path-collision]") == true,
      "\(found)")
  }

  @Test func `A file is not the folder of another, in whichever order they are written`() throws {
    #expect(
      try findings(["about.md": page("old/a.html/b.html, old/a.html")]) == [
        "content/about.md:3:11: 'old/a.html/b.html', an alias, cannot stand below 'old/a.html', which is an alias. "
          + "[path-collision] (The other one is here. content/about.md:3:30)"
      ])
  }

  @Test func `A name that no disk can hold is told`() throws {
    let name = String(repeating: "x", count: 251)
    #expect(try findings(["about.md": page(name + ".html")]).map { $0.suffix(15) } == ["[path-too-long]"])
    #expect(try findings(["about.md": page(name.dropLast() + ".html")]) == [])
    #expect(try findings(["about.md": page((1...400).map { _ in "abc/" }.joined() + "x.html")]).count == 1)
  }

  @Test func `Other paths are free`() throws {
    #expect(try findings(["about.md": page("old.html, actors/usa.html, a/b/c.html, timeline/1999.html")]) == [])
  }
}
