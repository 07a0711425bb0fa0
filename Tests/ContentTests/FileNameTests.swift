import Content
import Diagnostics
import Foundation
import Testing

/// Names that a disk, a host or a reader of our marker could not take for what they are.
@Suite struct FileNameTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID())").path

  private func put(_ path: String) throws {
    let components = ("content/" + path).utf8.split(separator: UInt8(ascii: "/")).map {
      String(decoding: $0, as: UTF8.self)
    }
    var folder = root
    mkdir(folder, 0o755)
    for component in components.dropLast() {
      folder += "/" + component
      mkdir(folder, 0o755)
    }
    let file = open(root + "/content/" + path, O_WRONLY | O_CREAT, 0o644)
    try #require(file >= 0, "\(path)")
    close(file)
  }

  private func findings(_ paths: [String]) throws -> [String] {
    defer { try? FileManager.default.removeItem(atPath: root) }
    for path in paths { try put(path) }
    return try ContentFolder(in: root).list().diagnostics.inReportOrder.map { diagnostic in
      let notes = diagnostic.notes.map { " (\($0.location.path))" }.joined()
      return "\(diagnostic.location.path) \(diagnostic.identifier)\(notes)"
    }
  }

  @Test(arguments: [
    "a\n.gitignore", "a\r", "a\u{1B}.png", "a\u{7F}.png", "a\u{85}b", "a\u{2028}b", "a\\b.png", "a:b.png", "a?.png",
    "a*b",
    "a\"b", "a<b", "a>b", "a|b", "a ", "a.", "con", "Aux.png", "com1.svg", "LPT9.tar.gz", "a\u{301}\n",
  ])
  func `A name that cannot stand everywhere is refused`(name: String) throws {
    #expect(try findings(["assets/\(name)"]) == ["content/assets/\(name) invalid-file-name"])
  }

  @Test func `So is a folder's, once`() throws {
    #expect(
      try findings(["assets/a\nforeign/b.txt", "assets/a\nforeign/c.txt"]) == [
        "content/assets/a\nforeign invalid-file-name"
      ])
  }

  @Test func `Names that people give are no finding`() throws {
    #expect(
      try findings([
        "assets/145% duty.png", "assets/Zoll & \u{201E}Abgabe\u{201C} (1)'s.png", "assets/e\u{301}t\u{E9}.png",
        "assets/\u{5546}\u{52A1}\u{90E8}.png", "assets/console.png", "assets/com10.png", "assets/a.b.c",
        "assets/~$#@!+=.png",
        "assets/\u{301}x.png", "assets/\u{600}.png", ".\u{301}hidden.md", "assets/.\u{301}hidden",
      ]) == [])
  }

  @Test func `A name that is no text is refused`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try put("assets/a")
    let name = (root + "/content/assets/x").utf8.map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xFF), 0]
    let file = name.withUnsafeBufferPointer { $0.baseAddress.map { open($0, O_WRONLY | O_CREAT, 0o644) } ?? -1 }
    // Some file systems hold UTF-8 only.
    guard file >= 0 else { return }
    close(file)
    #expect(try ContentFolder(in: root).list().diagnostics.map(\.identifier) == ["invalid-file-name"])
  }

  @Test(arguments: [
    ("assets/\u{E9}.png", "assets/e\u{301}.png"), ("assets/map.png", "assets/Map.PNG"),
    ("assets/stra\u{DF}e.png", "assets/STRASSE.png"), ("sources/a.yml", "sources/A.yml"),
    ("assets/a/x.png", "assets/A/x.png"),
  ])
  func `Two files that some disks take for one are refused, with both places`(one: String, other: String) throws {
    let pair = ["content/" + one, "content/" + other].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    try put(one)
    try put(other)
    defer { try? FileManager.default.removeItem(atPath: root) }
    // A disk that takes them for one holds one.
    let listing = try ContentFolder(in: root).list()
    guard listing.assets.count + listing.documents.count == 2 else { return }
    let found = try #require(listing.diagnostics.first)
    #expect(listing.diagnostics.count == 1 && found.identifier == "name-collision")
    #expect(found.location.path.utf8.elementsEqual(pair[1].utf8))
    #expect(found.notes.first?.location.path.utf8.elementsEqual(pair[0].utf8) == true)
  }

  @Test func `A path is cut at its slashes and its last full stop, whatever stands behind them`() {
    let path = ContentPath("content/actors/\u{301}\u{600}.\u{301}md")
    #expect(path.folder == "actors")
    #expect(path.stem.unicodeScalars.elementsEqual("\u{301}\u{600}".unicodeScalars))
    #expect(path.ending.unicodeScalars.elementsEqual("\u{301}md".unicodeScalars))
    #expect(ContentPath("content/dossier.yml").folder == "" && ContentPath("content/dossier.yml").ending == "yml")
  }
}
