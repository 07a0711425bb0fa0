import Content
import Diagnostics
import Foundation
import Testing

@Suite struct ContentFolderTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID())").path

  private func put(_ path: String, _ text: String = "") throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  private func cleanUp() { try? FileManager.default.removeItem(atPath: root) }

  @Test func `Documents and assets are listed in order, hidden files left alone`() throws {
    defer { cleanUp() }
    for path in [
      "dossier.yml", "actors/b.md", "actors/a.md", "assets/x/map.png", "assets/.DS_Store", ".obsidian/app.json",
    ] {
      try put("content/" + path)
    }
    try put("README.md")
    let listing = try ContentFolder(in: root).list()
    #expect(listing.documents == ["content/actors/a.md", "content/actors/b.md", "content/dossier.yml"])
    #expect(listing.assets == ["content/assets/x/map.png"])
    #expect(listing.diagnostics.isEmpty)
  }

  @Test func `Other files belong in assets`() throws {
    defer { cleanUp() }
    try put("content/actors/photo.png")
    let listing = try ContentFolder(in: root).list()
    #expect(listing.documents.isEmpty)
    #expect(
      listing.diagnostics.map { "\($0.location) \($0.identifier)" } == ["content/actors/photo.png:1:1 unknown-file"])
  }

  @Test func `Links are refused, also in a circle and out of the folder`() throws {
    defer { cleanUp() }
    try put("content/dossier.yml")
    try put("secret.md", "secret")
    for (link, target) in [("loop", root + "/content"), ("secret.md", root + "/secret.md"), ("assets", "/etc")] {
      try FileManager.default.createSymbolicLink(atPath: root + "/content/" + link, withDestinationPath: target)
    }
    let listing = try ContentFolder(in: root).list()
    #expect(listing.documents == ["content/dossier.yml"])
    #expect(listing.assets.isEmpty)
    #expect(listing.diagnostics.map(\.identifier) == ["symbolic-link", "symbolic-link", "symbolic-link"])
  }

  @Test func `A special file is not waited for`() throws {
    defer { cleanUp() }
    try put("content/dossier.yml")
    #expect(mkfifo(root + "/content/pipe.md", 0o600) == 0)
    #expect(try ContentFolder(in: root).list().diagnostics.map(\.identifier) == ["special-file"])
  }

  @Test func `No folder is the machine's failure`() {
    let failure = #expect(throws: ContentFolder.Unreadable.self) { try ContentFolder(in: root).list() }
    #expect(failure?.description == "\(root)/content: there is no such folder")
  }

  @Test func `What a link leads to is not read, not even where it stands in a file's place`() throws {
    defer { cleanUp() }
    try put("secret/x.md", "secret")
    try put("content/actors/a.md", "a")
    let folder = ContentFolder(in: root)
    for (link, target) in [("link.md", "secret/x.md"), ("folder", "secret")] {
      try FileManager.default.createSymbolicLink(
        atPath: root + "/content/" + link, withDestinationPath: root + "/" + target)
    }
    #expect(mkfifo(root + "/content/pipe.md", 0o600) == 0)
    for path in [
      "content/link.md", "content/folder/x.md", "content/pipe.md", "content/actors", "content/../secret/x.md",
      "content/./actors/a.md", "secret/x.md", "content/",
    ] { #expect(folder.read(path).file == nil, "\(path)") }
    #expect(folder.read("content/actors/a.md").file?.bytes == Array("a".utf8))
  }

  @Test func `A file that memory might not hold is a finding`() throws {
    defer { cleanUp() }
    try put("content/assets/large.bin")
    #expect(truncate(root + "/content/assets/large.bin", 5 << 30) == 0)
    let read = ContentFolder(in: root).read("content/assets/large.bin")
    #expect(read.file == nil && read.diagnostics.map(\.identifier) == ["too-large"])
  }

  @Test func `A file that is gone or forbidden is a finding`() {
    let read = ContentFolder(in: root).read("content/gone.md")
    #expect(read.file == nil)
    #expect(read.diagnostics.map(\.identifier) == ["unreadable-file"])
  }
}
