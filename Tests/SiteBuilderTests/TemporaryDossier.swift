import Content
import Diagnostics
import Dossiers
import Foundation
import Pages
import SiteBuilder
import Testing

/// A dossier on disk for one build.
struct TemporaryDossier {
  private let content: [String: String]

  /// - Parameter content: the texts of files by their path in `content/`.
  init(_ content: [String: String]) { self.content = content }

  /// The built site, which must be without findings: texts by path.
  func site(asOf day: CalendarDay? = nil) async throws -> [String: String] {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID())")
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in content {
      let url = root.appendingPathComponent("content/" + path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    var stopwatch = Stopwatch { .zero }
    let workspace = Workspace(folder: ContentFolder(in: root.path), options: Workspace.Options(day: day))
    let result = try await workspace.build(stopwatch: &stopwatch)
    #expect(result.diagnostics.map(\.message) == [])
    let files = try #require(result.site).files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }
}
