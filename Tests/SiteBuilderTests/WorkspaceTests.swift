import Content
import Diagnostics
import Foundation
import HTML
import Pages
import Samples
import SiteBuilder
import Testing

@Suite struct WorkspaceTests {
  private static let content = [
    "dossier.yml": Sample.settings, "actors/us.md": Sample.actor(body: "See [[talks]].\n"),
    "actors/china.md": Sample.actor(side: "china"), "measures/duty.md": Sample.measure("sources: [act]"),
    "events/talks.md": Sample.event(body: "![Map](../assets/map.svg)\n"), "sources/all.yml": Sample.source("act"),
    "assets/map.svg": "<svg/>",
  ]

  private let dossier: EditedDossier

  init() throws { dossier = try EditedDossier(Self.content) }

  @Test(arguments: [true, false])
  func `Only what has changed is parsed again`(trustingStamps: Bool) async throws {
    let workspace = dossier.workspace(trustingStamps: trustingStamps)
    #expect(try await workspace.refresh().count == Self.content.count)
    #expect(try await workspace.refresh() == [])
    try dossier.put("events/talks.md", Sample.event("2025-05-14"))
    try dossier.put("assets/map.svg", "<svg></svg>")
    try dossier.put("actors/new.md", Sample.actor())
    #expect(
      try await workspace.refresh() == [
        "content/actors/new.md", "content/events/talks.md", "content/assets/map.svg",
      ])
    try dossier.move("actors/new.md", to: "actors/newer.md")
    #expect(try await workspace.refresh() == ["content/actors/newer.md", "content/actors/new.md"])
    #expect(try await workspace.refresh() == [])
  }

  @Test func `A file that cannot be read is tried again`() async throws {
    let workspace = dossier.workspace()
    // A hole of more than a document may have.
    try dossier.put("events/large.md", "")
    let path = dossier.root.path + "/content/events/large.md"
    #expect(truncate(path, 65 << 20) == 0)
    #expect(try await workspace.build().diagnostics.map(\.identifier) == ["file-too-large"])
    #expect(try await workspace.refresh() == ["content/events/large.md"])
    try dossier.put("events/large.md", Sample.event())
    #expect(try await workspace.build().site != nil)
  }

  @Test func `One file is the same as in the whole site`() async throws {
    let workspace = dossier.workspace()
    #expect(await workspace.render("index.html") == nil, "nothing is known before the first refresh")
    let files = try #require(try await workspace.build().site).files
    for path in ["actors/us.html", "data/dossier.json", "search/index.js", "assets/map.svg", "style.css"] {
      #expect(files.contains { $0.path == path }, "\(path)")
    }
    for file in files { #expect(await workspace.render(SitePath(file.path)) == file, "\(file.path)") }
    for path in ["actors/gone.html", "search/gone.js", "actors"] as [SitePath] {
      #expect(await workspace.render(path) == nil, "\(path.string)")
    }
  }

  @Test func `With an error there is no page but those of the last good content`() async throws {
    let workspace = dossier.workspace()
    let files = try #require(try await workspace.build().site).files
    try dossier.put("events/talks.md", Sample.event(body: "[[nobody]]\n"))
    #expect(try await workspace.refresh() == ["content/events/talks.md"])
    for path in ["events/talks.html", "search/index.js"] as [SitePath] {
      #expect(await workspace.render(path) == nil)
      #expect(await workspace.renderLastGood(path) == files.first { $0.path == path.string })
    }
    try dossier.put("events/talks.md", Sample.event(body: "Mended.\n"))
    _ = try await workspace.refresh()
    let page = try #require(await workspace.render("events/talks.html"))
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("Mended."))
    #expect(await workspace.renderLastGood("events/talks.html") == page)
  }

  @Test func `Refreshes at one time end in what is on disk`() async throws {
    let workspace = dossier.workspace()
    try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { try await workspace.refresh() } }
      let changes = try await group.reduce(into: []) { $0 += $1 }
      #expect(changes.count == Self.content.count, "each file is read by one of them")
    }
    #expect(differences(try await workspace.build(), try await dossier.workspace().build()) == [])
  }

  @Test func `A folder that cannot be read is the machine's failure, and what was known stays`() async throws {
    let workspace = dossier.workspace()
    let page = try #require(try await workspace.build().site?.files.first { $0.path == "index.html" })
    try FileManager.default.removeItem(at: dossier.root)
    await #expect(throws: ContentFolder.Unreadable.self) { try await workspace.refresh() }
    #expect(await workspace.render("index.html") == page)
    await #expect(throws: ContentFolder.Unreadable.self) { try await workspace.refresh() }
  }

  @Test(arguments: [true, false])
  func `After random edits a workspace finds and makes what a new one does`(trustingStamps: Bool) async throws {
    let workspace = dossier.workspace(trustingStamps: trustingStamps)
    var random = SeededGenerator(seed: 7)
    var editor = Editor(dossier: dossier, content: Self.content)
    var (good, bad) = (0, 0)
    for step in 0..<80 {
      let edit = try editor.edit(&random)
      let kept = try await workspace.build()
      let fresh = try await dossier.workspace().build()
      #expect(kept.diagnostics == fresh.diagnostics, "step \(step): \(edit)")
      #expect(kept.check.documentCount == fresh.check.documentCount, "step \(step): \(edit)")
      #expect((kept.site == nil) == (fresh.site == nil), "step \(step): \(edit)")
      #expect(differences(kept, fresh) == [], "step \(step): \(edit)")
      if let file = fresh.site?.files.randomElement(using: &random) {
        #expect(await workspace.render(SitePath(file.path))?.bytes == file.bytes, "step \(step): \(edit)")
      }
      if fresh.site == nil { bad += 1 } else { good += 1 }
    }
    #expect(good > 20 && bad > 20, "\(good) sites, \(bad) with errors")
  }
}

/// The paths of files that only one of two sites has, or has so.
private func differences(_ a: BuildResult, _ b: BuildResult) -> [String] {
  Set(a.site?.files ?? []).symmetricDifference(b.site?.files ?? []).map(\.path).sorted()
}

/// Somebody who does to a dossier what comes to mind.
private struct Editor {
  let dossier: EditedDossier
  /// What all was before the first edit.
  let content: [String: String]
  private var there: [String] = []
  private var count = 0

  init(dossier: EditedDossier, content: [String: String]) {
    self.dossier = dossier
    self.content = content
    there = content.keys.sorted()
  }

  /// - Returns: what was done.
  mutating func edit(_ random: inout SeededGenerator) throws -> String {
    count += 1
    guard let path = there.randomElement(using: &random) else { return try mend() }
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: return try put("events/e\(count).md", Sample.event(body: "See [[talks]].\n"))
    case 2: return try put("assets/a\(count % 3).txt", "\(count)")
    case 3: return try put(path, try dossier.text(path) + "\nMore \(count).\n")
    // Of the same size.
    case 4: return try put(path, String(try dossier.text(path).reversed()))
    case 5: return try put(path, "---\ntitle: [\n---\n")
    case 6:
      try dossier.remove(path)
      there.removeAll { $0 == path }
      return "remove \(path)"
    case 7:
      let target = path.split(separator: "/").dropLast().map { $0 + "/" }.joined() + "r\(count).md"
      try dossier.move(path, to: target)
      there = there.filter { $0 != path } + [target]
      return "move \(path) to \(target)"
    default: return try mend()
    }
  }

  private mutating func put(_ path: String, _ text: String) throws -> String {
    try dossier.put(path, text)
    if !there.contains(path) { there.append(path) }
    return "put \(path)"
  }

  private mutating func mend() throws -> String {
    for path in there where content[path] == nil { try dossier.remove(path) }
    for (path, text) in content { try dossier.put(path, text) }
    there = content.keys.sorted()
    return "mend"
  }
}
