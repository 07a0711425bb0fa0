import Foundation
import Pages
import Samples
import SiteBuilder
import Testing

@Suite struct OutputWriterTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID())").path

  private func site(_ files: [String: String]) -> [OutputFile] {
    files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, text: $0.value) }
  }

  private func write(_ files: [String: String]) throws -> OutputWriter.Totals {
    try OutputWriter(root: root).write(site(files))
  }

  private func put(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  /// Every file below the folder but the marker, with its text.
  private func contents(hidden: Bool = false) throws -> [String: String] {
    var result: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder) else { continue }
      guard hidden || path != ".dossier-site" else { continue }
      result[path] = isFolder.boolValue ? "folder" : try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }
    return result
  }

  private func cleanUp() { try? FileManager.default.removeItem(atPath: root) }

  @Test func `A new folder is made and filled`() throws {
    defer { cleanUp() }
    #expect(try write(["index.html": "a", "actors/china.html": "b"]) == .init(written: 2, unchanged: 0, removed: 0))
    #expect(try contents() == ["index.html": "a", "actors": "folder", "actors/china.html": "b"])
  }

  @Test func `Only what differs is written`() throws {
    defer { cleanUp() }
    _ = try write(["a.html": "1", "b.html": "2", "c.html": "3"])
    let untouched = try FileManager.default.attributesOfItem(atPath: root + "/a.html")[.systemFileNumber] as? Int
    #expect(try write(["a.html": "1", "b.html": "9"]) == .init(written: 1, unchanged: 1, removed: 1))
    #expect(try contents() == ["a.html": "1", "b.html": "9"])
    let after = try FileManager.default.attributesOfItem(atPath: root + "/a.html")[.systemFileNumber] as? Int
    #expect(untouched == after)
    #expect(try write(["a.html": "1", "b.html": "9"]) == .init(written: 0, unchanged: 2, removed: 0))
  }

  @Test func `Emptied folders go with their last file`() throws {
    defer { cleanUp() }
    _ = try write(["a/b/c.html": "1", "a/d.html": "2"])
    _ = try write(["a/d.html": "2"])
    #expect(try contents() == ["a": "folder", "a/d.html": "2"])
  }

  @Test func `Folders may be as deep as a path is long`() throws {
    defer { cleanUp() }
    let folder = String(repeating: "f/", count: 900)
    #expect(try write(["a.html": "1", folder + "b": "2"]) == .init(written: 2, unchanged: 0, removed: 0))
    #expect(
      try write(["a.html": "1", folder + "b": "3", folder + "c": "4"]) == .init(written: 2, unchanged: 1, removed: 0))
    #expect(try write(["a.html": "1"]) == .init(written: 0, unchanged: 1, removed: 2))
    #expect(try contents() == ["a.html": "1"])
  }

  @Test func `A file of somebody else where a folder must be is an error and stays`() throws {
    defer { cleanUp() }
    _ = try write(["index.html": "a"])
    try put("actors", "mine")
    #expect(throws: OutputFailure(root + "/actors", .system(ENOTDIR))) {
      try write(["index.html": "a", "actors/china.html": "b"])
    }
    #expect(try contents()["actors"] == "mine")
  }

  @Test func `A file becomes a folder and a folder a file`() throws {
    defer { cleanUp() }
    _ = try write(["a": "1", "b/c": "2"])
    _ = try write(["a/x": "3", "b": "4"])
    #expect(try contents() == ["a": "folder", "a/x": "3", "b": "4"])
  }

  @Test func `A folder with somebody's files is refused and stays as it was`() throws {
    defer { cleanUp() }
    try put("thesis.txt", "years of work")
    #expect(throws: OutputFailure(root, .notOurs)) { try write(["index.html": "a"]) }
    #expect(try contents() == ["thesis.txt": "years of work"])
  }

  @Test func `A folder with nothing but a gitignore counts as empty`() throws {
    defer { cleanUp() }
    try put(".gitignore", "*")
    _ = try write(["index.html": "a"])
    #expect(try contents() == [".gitignore": "*", "index.html": "a"])
  }

  @Test func `A file that somebody adds later is left alone`() throws {
    defer { cleanUp() }
    _ = try write(["index.html": "a", "old.html": "b"])
    try put("CNAME", "dossier.example")
    _ = try write(["index.html": "a"])
    #expect(try contents() == ["CNAME": "dossier.example", "index.html": "a"])
  }

  @Test func `What a killed build left is cleared and known`() throws {
    defer { cleanUp() }
    _ = try write(["index.html": "a"])
    // A build died after it had announced and written a page of a newer site, in the middle of the next.
    let marker = try String(contentsOfFile: root + "/.dossier-site", encoding: .utf8)
    try put(".dossier-site", marker + "half.html\n")
    try put("half.html", "newer")
    try put(".dossier-new-4711", "cut o")
    _ = try write(["index.html": "a"])
    #expect(try contents() == ["index.html": "a"])
  }

  @Test func `A link inside the folder leads nowhere`() throws {
    defer { cleanUp() }
    let outside = root + "-outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: outside) }
    _ = try write(["index.html": "a"])
    try FileManager.default.createSymbolicLink(atPath: root + "/actors", withDestinationPath: outside)
    #expect(throws: OutputFailure(root + "/actors", .symbolicLink)) {
      try write(["index.html": "a", "actors/china.html": "b"])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
  }

  @Test func `A marker cannot make us remove what lies outside`() throws {
    defer { cleanUp() }
    let outside = root + "-outside.txt"
    try "keep".write(toFile: outside, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: outside) }
    _ = try write(["index.html": "a"])
    let marker = try String(contentsOfFile: root + "/.dossier-site", encoding: .utf8)
    try put(".dossier-site", marker + "../" + URL(fileURLWithPath: outside).lastPathComponent + "\n/etc/hostname\n")
    _ = try write(["index.html": "a"])
    #expect(try String(contentsOfFile: outside, encoding: .utf8) == "keep")
  }

  @Test func `The same site makes the same marker`() throws {
    defer { cleanUp() }
    _ = try write(["b.html": "1", "a.html": "2"])
    let first = try contents(hidden: true)
    _ = try write(["b.html": "1", "a.html": "2", "c.html": "3"])
    _ = try write(["a.html": "2", "b.html": "1"])
    #expect(try contents(hidden: true) == first)
  }

  @Test func `A full or forbidden disk is the machine's failure`() throws {
    let failure = #expect(throws: OutputFailure.self) {
      try OutputWriter(root: "/proc/dossier").write([OutputFile(path: "a.html", text: "b")])
    }
    #expect(failure?.description.hasPrefix("/proc/dossier: ") == true)
  }

  @Test func `Random edits end in what a clean build makes`() throws {
    defer { cleanUp() }
    var random = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      var files: [String: String] = ["index.html": "x"]
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let folder = ["", "a/", "b/", "a/c/"].randomElement(using: &random) ?? ""
        files["\(folder)\(Int.random(in: 0...5, using: &random)).html"] = String(Int.random(in: 0...3, using: &random))
      }
      _ = try write(files)
      #expect(try contents().filter { $0.value != "folder" } == files)
      for folder in try contents().filter({ $0.value == "folder" }).keys {
        #expect(files.keys.contains { $0.hasPrefix(folder + "/") })
      }
    }
  }
}
