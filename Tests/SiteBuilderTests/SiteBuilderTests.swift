import Content
import Diagnostics
import Dossiers
import Foundation
import Pages
import SiteBuilder
import Testing

@Suite struct SiteBuilderTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID())")

  private func put(_ path: String, _ text: String) throws {
    let url = root.appendingPathComponent("content/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  /// A measure of 2025 with a later step, an event of each year, a 404 page and an asset.
  private func putDossier() throws {
    try put("dossier.yml", "title: T\nlanguage: en\nas_of: 2026-06-30\nsides: [{id: a, label: A}, {id: b, label: B}]\n")
    try put(
      "actors/one.md",
      "---\nname: One\nkind: state\nside: a\nupdated: 2025-02-01\n---\nSee [[later]] and [[early|the start]].\n")
    try put(
      "measures/toll.md",
      """
      ---
      title: Toll
      short: Toll
      kind: tariff
      imposed_by: one
      targets: one
      history:
        - {date: 2025-03-03, status: in-force, rate: 10}
        - {date: 2026-03-03, status: raised, rate: 20, note: Doubled in spring.}
      ---

      """)
    try put("events/early.md", "---\ntitle: Early\nkind: talks\ndate: 2025-01-05\n---\n")
    try put("events/later.md", "---\ntitle: Later\nkind: talks\ndate: 2026-05-05\n---\n")
    try put("index.md", "---\ntitle: Brief\n---\n")
    try put("404.md", "---\ntitle: Lost\n---\nTry [the brief](index.md).\n")
    try put("assets/custom.css", "body { color: red }\n")
  }

  private func site(asOf day: String? = nil) async throws -> [String: String] {
    var stopwatch = Stopwatch { .zero }
    let options = Workspace.Options(day: day.flatMap { CalendarDay($0) })
    let result = try await Workspace(folder: ContentFolder(in: root.path), options: options).build(
      stopwatch: &stopwatch)
    #expect(result.diagnostics.map(\.message) == [])
    let files = try #require(result.site).files
    #expect(Set(files.map(\.path)).count == files.count, "a path is written once")
    #expect(files.map(\.path) == files.map(\.path).sorted())
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private func cleanUp() { try? FileManager.default.removeItem(at: root) }

  @Test func `A dossier's own pages and files come before ours`() async throws {
    defer { cleanUp() }
    try putDossier()
    let site = try await site()
    #expect(site["404.html"]?.contains("<h1>Lost</h1>") == true)
    #expect(site["assets/custom.css"] == "body { color: red }\n")
    #expect(site["actors/one.html"]?.contains("<link rel=\"stylesheet\" href=\"../assets/custom.css\">") == true)
  }

  @Test func `As of an earlier day nothing later is shown or linked`() async throws {
    defer { cleanUp() }
    try putDossier()
    let site = try await site(asOf: "2025-06-30")
    #expect(site["events/later.html"] == nil)
    #expect(site["events/early.html"] != nil)
    #expect(
      site["actors/one.html"]?.contains("<p>See later and <a href=\"../events/early.html\">the start</a>.</p>") == true)
    #expect(site["measures/toll.html"]?.contains("Doubled in spring") == false)
    #expect(site["timeline/2026.html"] == nil)
    #expect(site["index.html"]?.contains("What stands on 30 June 2025") == true)
    #expect(site["index.html"]?.contains("Texts that were written later are left out.") == true)
  }

  @Test func `A link outside stays what it is, whatever its name ends in`() async throws {
    defer { cleanUp() }
    try putDossier()
    try put("about.md", "---\ntitle: About\n---\n[Out](https://example.org/one.md), [in](actors/one.md).\n")
    let about = try await site()["about.html"]
    let links = "<a href=\"https://example.org/one.md\">Out</a>, <a href=\"actors/one.html\">in</a>."
    #expect(about?.contains(links) == true)
  }

  @Test func `A check stops before the first page and finds what a build finds`() async throws {
    defer { cleanUp() }
    try putDossier()
    try put("search.md", "---\ntitle: Search\n---\n")
    var stopwatch = Stopwatch { .zero }
    let workspace = Workspace(folder: ContentFolder(in: root.path))
    let checked = try await workspace.check(stopwatch: &stopwatch)
    #expect(stopwatch.laps.map(\.phase) == ["read", "check"])
    #expect(checked.diagnostics.map(\.identifier) == ["path-collision"])
    let built = try await workspace.build(stopwatch: &stopwatch)
    #expect(built.site == nil)
    #expect(built.diagnostics.map(\.message) == checked.diagnostics.map(\.message))
  }

  @Test func `Links within a text, and to a file of any name, lead there`() async throws {
    defer { cleanUp() }
    try putDossier()
    try put(
      "events/here.md", "---\ntitle: Here\nkind: talks\ndate: 2025\n---\n## A part\n\n[[#a-part]], [[#a-part|up]].\n")
    try put("assets/145% duty.png", "x")
    let path = "assets/145% duty.png"
    try put("about.md", "---\ntitle: About\n---\n![Duty](<\(path)>)\n\n[Duty](assets/145%25%20duty.png)\n")
    let site = try await site()
    #expect(site["events/here.html"]?.contains("<a href=\"#a-part\">a-part</a>, <a href=\"#a-part\">up</a>.") == true)
    #expect(site["about.html"]?.contains("<img src=\"assets/145%25%20duty.png\"") == true)
    #expect(site["about.html"]?.contains("<a href=\"assets/145%25%20duty.png\">Duty</a>") == true)
    #expect(site[path] == "x")
  }

  @Test func `The same content makes the same bytes`() async throws {
    defer { cleanUp() }
    try putDossier()
    #expect(try await site() == (try await site()))
  }
}
