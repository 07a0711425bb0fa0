import Foundation
import Pages
import SiteBuilder

/// A folder for sites, gone when the test is.
final class OutputScratch: Sendable {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID())").path

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// - Parameter files: texts by path.
  func write(_ files: [String: String]) throws -> OutputWriter.Totals {
    try OutputWriter(root: root).write(
      files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, text: $0.value) })
  }

  /// Somebody else's file.
  func put(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  /// Every file below the folder but the marker, with its text.
  func contents(hidden: Bool = false) throws -> [String: String] {
    var result: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) where hidden || path != ".dossier-site" {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder), !isFolder.boolValue
      else {
        continue
      }
      result[path] = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }
    return result
  }
}
