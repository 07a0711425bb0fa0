import Content
import Diagnostics
import Foundation
import Pages
import SiteBuilder
import Testing

/// A whole small dossier, with what must come of it.
///
/// `Fixtures/<name>/content/` is built; `Fixtures/<name>/expected/` holds the report of findings, the list of all files
/// of the site, and the main part of those pages that the case is about; of one of them all, with masthead and foot.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// Site paths, or folders ending in `/`, of the pages that are compared byte by byte. The first, or its list where it is
  /// a folder, is compared as a whole.
  let pages: [String]

  var testDescription: String { name }

  static let all = [
    GoldenCase(name: "brief", pages: ["index.html", "about.html", "404.html"]),
    GoldenCase(name: "timeline", pages: ["timeline/"]),
    GoldenCase(name: "actors", pages: ["actors/"]),
    GoldenCase(name: "measures", pages: ["measures/"]),
    GoldenCase(name: "events", pages: ["events/"]),
    GoldenCase(name: "statements", pages: ["statements/"]),
    GoldenCase(name: "questions", pages: ["questions/"]),
    GoldenCase(name: "themes", pages: ["themes/", "phases/"]),
    GoldenCase(name: "series", pages: ["series/"]),
    GoldenCase(name: "sources", pages: ["sources/"]),
    GoldenCase(name: "days", pages: ["as-of/", "changes.html", "a-z.html", "404.html"]),
    GoldenCase(
      name: "sides", pages: ["timeline/index.html", "index.html", "measures/", "events/", "actors/lowland.html"]),
    GoldenCase(name: "aliases", pages: ["old/"]),
    GoldenCase(
      name: "extremes",
      pages: [
        "index.html", "measures/", "actors/", "series/", "questions/alone.html", "statements/", "themes/empty.html",
      ]),
    GoldenCase(name: "markdown", pages: ["markdown.html"]),
    GoldenCase(name: "views", pages: ["measures/toll.html", "views.html", "themes/", "actors/south.html"]),
    // Two whole disputes, invented: three states on a river, in French; two companies and their courts.
    GoldenCase(
      name: "river",
      pages: [
        "index.html", "timeline/index.html", "measures/chain.html", "measures/remplissage-avendar.html",
        "questions/qui-a-rompu.html", "series/niveau-lac.html",
      ]),
    GoldenCase(
      name: "patent",
      pages: [
        "index.html", "measures/index.html", "measures/lift-stay-motion.html", "measures/handset-settlement.html",
      ]),
    GoldenCase(name: "broken-everything", pages: []),
    GoldenCase(name: "broken-settings", pages: []),
  ]

  private var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")
  }

  private var expected: URL { folder.appendingPathComponent("expected") }

  /// What comes of the content: the report, the list of files and the pages of interest, by name below `expected/`.
  func built() async throws -> [String: String] {
    var stopwatch = Stopwatch { .zero }
    let result = try await Workspace(folder: ContentFolder(in: folder.path), options: Workspace.Options())
      .build(stopwatch: &stopwatch)
    var report = TextReport { try? String(contentsOfFile: folder.path + "/" + $0, encoding: .utf8) }
    var files = ["report.txt": report.render(result.diagnostics)]
    guard let site = result.site else { return files }
    files["files.txt"] = site.files.map { $0.path + "\n" }.sorted().joined()
    for file in site.files
    where pages.contains(where: { file.path == $0 || $0.hasSuffix("/") && file.path.hasPrefix($0) }) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      files[file.path] = file.path.hasSuffix(".html") ? readable(text, isWhole: file.path == wholePage) : text
    }
    return files
  }

  private var wholePage: String? { pages.first.map { $0.hasSuffix("/") ? $0 + "index.html" : $0 } }

  private func readable(_ page: String, isWhole: Bool) -> String {
    String(decoding: ReadableMarkup(isWhole ? page : mainPart(of: page)).text, as: UTF8.self)
  }

  /// What is kept, by name below `expected/`.
  func kept() throws -> [String: String] {
    guard FileManager.default.fileExists(atPath: expected.path) else { return [:] }
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: expected.path) {
      let url = expected.appendingPathComponent(path)
      guard try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory != true else { continue }
      files[path] = try String(contentsOf: url, encoding: .utf8)
    }
    return files
  }

  func record(_ files: [String: String]) throws {
    try? FileManager.default.removeItem(at: expected)
    for (path, text) in files {
      let url = expected.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
  }
}
