import CommonMark
import Foundation
import Testing

/// The pages for people who write: README, CONTRIBUTING and the guide.
@Suite struct GuideLinkTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")

  private static func pages() throws -> [String] {
    let guide = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("docs/guide").path)
    return ["README.md", "CONTRIBUTING.md"] + guide.filter { $0.hasSuffix(".md") }.map { "docs/guide/" + $0 }.sorted()
  }

  private func document(_ url: URL) throws -> MarkdownDocument {
    MarkdownDocument(parsing: try String(contentsOf: url, encoding: .utf8), options: .gfmTables)
  }

  @Test(arguments: try pages())
  func `A link leads to a file that is there, and to a heading in it`(page: String) throws {
    let place = Self.root.appendingPathComponent(page)
    for reference in try document(place).references {
      guard case .link(let destination) = reference.kind, !destination.contains(":") else { continue }
      let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let target =
        parts[0].isEmpty
        ? place : place.deletingLastPathComponent().appendingPathComponent(parts[0]).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: target.path), "\(destination)")
      guard parts.count == 2, target.pathExtension == "md" else { continue }
      #expect(try document(target).headings.contains { $0.id == parts[1] }, "\(destination)")
    }
  }

  @Test func `Whoever begins at the README finds every page of the guide`() throws {
    let linked = try document(Self.root.appendingPathComponent("README.md")).references.compactMap { reference in
      if case .link(let destination) = reference.kind { destination } else { nil }
    }
    #expect(try Self.pages().filter { $0.hasPrefix("docs/") && !linked.contains($0) } == [])
  }
}
