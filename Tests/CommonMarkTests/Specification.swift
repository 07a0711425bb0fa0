import Foundation
import Testing

/// The examples of a specification in the format of CommonMark's `spec.txt`.
enum Specification: String {
  case commonMark = "commonmark.txt"
  case gfm = "gfm.txt"

  struct Example: Sendable, CustomTestStringConvertible {
    /// From 1, in the order of the file.
    let number: Int
    /// What stands after the word `example`: `table`, or nothing.
    let label: String
    let section: String
    let markdown: String
    let html: String

    var testDescription: String { "\(number) (\(section))" }
  }

  struct Missing: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path) is missing: run scripts/fetch-spec.sh" }
  }

  /// Every example of the file, which is looked for in `.tools/spec` of the folders above this file.
  func examples() throws -> [Example] {
    let text = try String(contentsOf: url(), encoding: .utf8)
    var reader = Reader()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { reader.read(line) }
    return reader.examples
  }

  private func url() throws -> URL {
    let path = ".tools/spec/\(rawValue)"
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: path)
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    throw Missing(path: path)
  }

  private struct Reader {
    var examples: [Example] = []
    private var section = ""
    private var label = ""
    private var markdown: [Substring]?
    private var html: [Substring]?
    private static let fence = String(repeating: "`", count: 32)

    mutating func read(_ line: Substring) {
      if line == Self.fence {
        finish()
      } else if html != nil {
        html?.append(line)
      } else if markdown != nil {
        if line == "." { html = [] } else { markdown?.append(line) }
      } else if line.hasPrefix(Self.fence + " example") {
        label = line.dropFirst(Self.fence.count + " example".count).trimmingCharacters(in: .whitespaces)
        markdown = []
      } else if line.hasPrefix("#") {
        section = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
      }
    }

    private mutating func finish() {
      let number = examples.count + 1
      examples.append(
        Example(
          number: number, label: label, section: section, markdown: text(markdown), html: text(html)))
      markdown = nil
      html = nil
    }

    private func text(_ lines: [Substring]?) -> String {
      (lines ?? []).map { $0.replacing("→", with: "\t") + "\n" }.joined()
    }
  }
}
