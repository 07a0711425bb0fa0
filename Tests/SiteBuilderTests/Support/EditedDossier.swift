import Content
import Foundation
import SiteBuilder
import Synchronization

/// A dossier on disk that is being worked on; gone when the test is.
///
/// Each file that is put has a time of its own, long past, so that stamps tell edits apart however fast they follow.
final class EditedDossier: Sendable {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID())")
  private let edits = Mutex(0)

  /// - Parameter content: texts by path below `content/`.
  init(_ content: [String: String]) throws {
    for (path, text) in content { try put(path, text) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func put(_ path: String, _ text: String) throws {
    let url = url(path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    let time = edits.withLock { count in
      count += 1
      return Date(timeIntervalSince1970: 1_000_000_000 + Double(count))
    }
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: url.path)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

  func move(_ path: String, to target: String) throws {
    try FileManager.default.moveItem(at: url(path), to: url(target))
  }

  func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

  private func url(_ path: String) -> URL { root.appendingPathComponent("content/" + path) }

  /// A workspace whose clock is so far ahead that every stamp is trusted, or so far behind that none is.
  func workspace(trustingStamps: Bool = true) -> Workspace {
    Workspace(folder: ContentFolder(in: root.path) { trustingStamps ? .seconds(100_000_000_000) : .zero })
  }
}

extension Workspace {
  func refresh() async throws -> [String] {
    var stopwatch = Stopwatch { .zero }
    return try await refresh(stopwatch: &stopwatch)
  }

  func build() async throws -> BuildResult {
    var stopwatch = Stopwatch { .zero }
    return try await build(stopwatch: &stopwatch)
  }
}
