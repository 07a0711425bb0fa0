import Content
import Diagnostics
import Foundation
import Pages
import SiteBuilder
import Testing

/// `print.html`: the whole dossier in one page.
@Suite struct WholeDossierTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID())")

  private func put(_ path: String, _ text: String) throws {
    let url = root.appendingPathComponent("content/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  /// Bodies that share their headings and notes, and name headings as the document names its own ids.
  private func putDossier() throws {
    try put(
      "dossier.yml",
      "title: Tolls & \"tariffs\"\nlanguage: en\nas_of: 2026-06-30\nsides: [{id: a, label: A}, {id: b, label: B}]\n")
    try put("index.md", "---\ntitle: Brief\n---\nSee [[toll]], [[one#history]]. [@gazette]\n\n## History\n")
    try put(
      "about.md",
      "---\ntitle: About\n---\n## History\n\n[Up](#history), [brief](index.md#history).[^1]\n\n[^1]: A note.\n")
    let body = """
      ## History

      [Up](#history), [[toll]], [act](../sources/nothing.md), [page](../about.md#history).[^1] [@act; @gazette, p. 3]

      ## Cite 1 a

      ## Source 1

      ## Contents heading

      | a | b |
      |---|---|
      | 1 | 2 |

      [^1]: A note of [[one]].

      """.replacing("[act](../sources/nothing.md), ", with: "[[act]], ")
    for (id, side) in [("one", "a"), ("two", "b"), ("one-history", "b")] {
      try put("actors/\(id).md", "---\nname: \"<h1>\(id)\"\nkind: state\nside: \(side)\nsources: [paper]\n---\n\(body)")
    }
    try put(
      "measures/toll.md",
      """
      ---
      title: Toll
      short: Toll
      kind: tariff
      imposed_by: one
      targets: two
      instruments: [{title: The act, source: act}]
      history:
        - {date: 2025-03-03, status: in-force, rate: 10, sources: [act]}
        - {date: 2026-03-03, status: raised, rate: 20, sources: [act, gazette]}
      ---
      \(body)
      """)
    try put(
      "events/round.md", "---\ntitle: Round\nkind: talks\ndate: 2026-05-05\nparticipants: [one, two]\n---\n\(body)")
    try put(
      "sources/all.yml",
      ["act", "gazette", "paper", "unused"].map {
        "- {id: \($0), type: legislation, title: \"Work \($0)\", publisher: P, URL: \"https://example.org/\($0)?a&b\"}\n"
      }.joined())
  }

  private func document() async throws -> String {
    var stopwatch = Stopwatch { .zero }
    let result = try await Workspace(folder: ContentFolder(in: root.path)).build(stopwatch: &stopwatch)
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let file = try #require(result.site?.files.first { $0.path == "print.html" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private func cleanUp() { try? FileManager.default.removeItem(at: root) }

  /// Values of an attribute, in order.
  private func values(of attribute: String, in text: some StringProtocol) -> [String] {
    text.components(separatedBy: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func `Ids are unique and every link inside leads somewhere`() async throws {
    defer { cleanUp() }
    try putDossier()
    let text = try await document()
    let ids = values(of: "id", in: text)
    #expect(Set(ids).count == ids.count, "\(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
    let targets = values(of: "href", in: text).filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
    #expect(targets.count > 80)
    for target in Set(targets) { #expect(ids.contains(String(target)), "#\(target)") }
    for name in values(of: "aria-labelledby", in: text) { #expect(ids.contains(name), "\(name)") }
  }

  @Test func `Links lead to sections, headings of bodies included, and to works outside`() async throws {
    defer { cleanUp() }
    try putDossier()
    let text = try await document()
    let main = try #require(text.firstRange(of: "<div class=\"document\">"))
    let rest = text[main.lowerBound...]
    #expect(rest.contains("<a href=\"#measures.toll\">Toll</a>, <a href=\"#actors.one.history\">"))
    #expect(rest.contains("<h4 id=\"actors.one.history\">History</h4>\n<p><a href=\"#actors.one.history\">Up</a>"))
    #expect(rest.contains("<a href=\"#page.index.history\">brief</a>"))
    #expect(rest.contains("<a href=\"#page.about.history\">page</a>"))
    #expect(rest.contains("<a href=\"https://example.org/act?a&amp;b\">The act</a>"))
    #expect(rest.contains("<h3>&lt;h1&gt;one</h3>"))
    // Nothing that has its place in the document leads out of it, but the frame around it.
    let inside = rest[..<(rest.firstRange(of: "<aside class=\"cite\"")?.lowerBound ?? rest.endIndex)]
    #expect(values(of: "href", in: inside).filter { $0.hasSuffix(".html") } == [])
  }

  @Test func `Each source stands once in one list, numbered as it is first cited, with every place`() async throws {
    defer { cleanUp() }
    try putDossier()
    let text = try await document()
    let list = try #require(text.components(separatedBy: "<div class=\"part\" id=\"sources.index\">").last)
    let titles = ["gazette", "act", "paper", "unused"].map {
      "<a href=\"https://example.org/\($0)?a&amp;b\">Work \($0)</a>"
    }
    let places = titles.map { list.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    for title in titles { #expect(list.components(separatedBy: title).count == 2) }
    #expect(text.components(separatedBy: "class=\"sources\"").count == 2)
    let cited = values(of: "id", in: text).filter { $0.hasPrefix("cite-") && $0 != "cite-heading" }
    #expect(
      values(of: "href", in: list).filter { $0.hasPrefix("#cite-") }.map { String($0.dropFirst()) }.sorted()
        == cited.sorted())
  }

  @Test func `A record beyond the limit leaves out its kind and the timeline, and the page says so`() async throws {
    defer { cleanUp() }
    try putDossier()
    for number in 0..<1_000 {
      try put("statements/s\(number).md", "---\ndate: 2026-01-01\nspeaker: one\ntopic: T\(number)\n---\n")
    }
    let text = try await document()
    #expect(
      text.contains(
        "to be read on the site: <a href=\"statements/index.html\">Statements</a>, <a href=\"timeline/index.html\">Timeline</a>."
      ))
    #expect(!text.contains("id=\"statements.s1\""))
    #expect(text.contains("id=\"events.round\""))
    #expect(!text.contains("Work unused"), "of the sources only those that something in the document cites")
  }
}
