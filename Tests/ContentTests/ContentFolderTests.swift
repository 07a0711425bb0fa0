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
    #expect(listing.documents.map(\.path) == ["content/actors/a.md", "content/actors/b.md", "content/dossier.yml"])
    #expect(listing.assets.map(\.path) == ["content/assets/x/map.png"])
    #expect(listing.diagnostics.isEmpty)
  }

  @Test(arguments: ["library.bib", "Library.BIB", "export.ris", "export.nbib"])
  func `A library in another form than CSL's is told the way`(name: String) throws {
    defer { cleanUp() }
    try put("content/sources/" + name)
    let listing = try ContentFolder(in: root).list()
    #expect(
      listing.diagnostics.map { "\($0.location): \($0.message) [\($0.identifier)]" } == [
        "content/sources/\(name):1:1: Sources are CSL items (.json, .yml): export the library as CSL JSON (in Zotero: "
          + "Export Library…, CSL JSON or Better CSL JSON) and put that file in content/sources/. [unknown-file]"
      ])
  }

  @Test(arguments: [
    "Thumbs.db", "thumbs.db", "ehthumbs.db", "Desktop.ini", "~$notes.docx", "~WRL0003.tmp", "toll.md~", "map.png~",
    "#toll.md#", ".#toll.md", "toll.md.swp", ".toll.md.swo", "toll.md.orig", "toll.md.BAK", "Icon\r", ".DS_Store",
    "._map.png", "map.png.crdownload", "map.tmp", "$RECYCLE.BIN/x.md", "__MACOSX/x.md", ".git/x.md", "@eaDir/x.png",
  ])
  func `What desktops, editors and sync clients leave behind is left alone`(path: String) throws {
    defer { cleanUp() }
    for folder in ["content/", "content/actors/", "content/assets/", "content/assets/a/"] { try put(folder + path) }
    let listing = try ContentFolder(in: root).list()
    #expect(listing.documents.isEmpty && listing.assets.isEmpty && listing.diagnostics.isEmpty)
  }

  @Test func `What only looks like it is not`() throws {
    defer { cleanUp() }
    let names = ["#.png", "#1.png", "a~b.png", "desktop.ini.txt", "icon.png", "orig", "swp.png", "thumbs.dbx"]
    for name in names { try put("content/assets/" + name) }
    let listing = try ContentFolder(in: root).list()
    #expect(listing.assets.map(\.path) == names.map { "content/assets/" + $0 })
  }

  @Test(arguments: [
    "x (conflicted copy).md", "x (Ada's conflicted copy 2025-10-09).md", "x (Conflicted copy Mac 202510091200).md",
    "x.sync-conflict-20251009-120000-ABCDEFG.md", "x_conflict-20251009-120000.md", "x (SFConflict ada@x.org 2025).png",
    "x_DiskStation_Oct-09-1200-2025_Conflict.md", "x (Case Conflict 1).md", "x [conflicted].md", "x.md.rej",
    "x (Ada \u{7684}\u{51B2}\u{7A81}\u{526F}\u{672C} 2025-10-09).md", "x.conflict1",
  ])
  func `A version that a sync client could not bring in is an error that says so`(name: String) throws {
    defer { cleanUp() }
    for folder in ["content/", "content/assets/"] { try put(folder + name) }
    let listing = try ContentFolder(in: root).list()
    #expect(listing.documents.isEmpty && listing.assets.isEmpty)
    #expect(listing.diagnostics.map(\.identifier) == ["sync-conflict", "sync-conflict"])
  }

  @Test func `A conflict in a name of the writer's own is none`() throws {
    defer { cleanUp() }
    let names = ["Map (trade conflict).png", "ferry-conflict.png", "the_conflict.png", "the_conflict-zone.png"]
    for name in names { try put("content/assets/" + name) }
    let listing = try ContentFolder(in: root).list()
    #expect(listing.assets.count == 4 && listing.diagnostics.isEmpty)
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
    #expect(listing.documents.map(\.path) == ["content/dossier.yml"])
    #expect(listing.assets.isEmpty)
    #expect(listing.diagnostics.map(\.identifier) == ["symbolic-link", "symbolic-link", "symbolic-link"])
  }

  @Test func `The content folder itself may be a link, but not out of the dossier's folder`() throws {
    defer { cleanUp() }
    try put("dossier/real/dossier.yml", "a")
    try put("secret/dossier.yml", "secret")
    let folder = ContentFolder(in: root + "/dossier")
    let link = root + "/dossier/content"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real")
    #expect(try folder.list().documents.map(\.path) == ["content/dossier.yml"])
    #expect(folder.read("content/dossier.yml").file?.bytes == Array("a".utf8))
    for target in ["../secret", root + "/secret", ".."] {
      try FileManager.default.removeItem(atPath: link)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      let failure = #expect(throws: ContentFolder.Unreadable.self) { try folder.list() }
      #expect(failure?.description == "\(link): this symbolic link leads out of the dossier's folder")
      #expect(folder.read("content/dossier.yml").file == nil)
    }
  }

  @Test func `What was read is read again only while it is the same`() throws {
    defer { cleanUp() }
    try put("secret.md", "secret")
    try put("content/a.md", "a")
    let folder = ContentFolder(in: root, now: { .seconds(100_000_000_000) })
    let stamp = try #require(try folder.list().documents.first?.stamp)
    #expect(folder.readAgain("content/a.md", stamp) == Array("a".utf8))
    try put("content/a.md", "other")
    #expect(folder.readAgain("content/a.md", stamp) == nil)
    try FileManager.default.removeItem(atPath: root + "/content/a.md")
    try FileManager.default.createSymbolicLink(
      atPath: root + "/content/a.md", withDestinationPath: root + "/secret.md")
    #expect(folder.readAgain("content/a.md", stamp) == nil)
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

  /// Makes a file of a size without its bytes.
  private func putHole(_ path: String, megabytes: Int, and bytes: Int) throws {
    try put(path)
    #expect(truncate(root + "/" + path, megabytes << 20 + bytes) == 0)
  }

  @Test func `What is too large is a finding before it is read`() throws {
    defer { cleanUp() }
    try putHole("content/actors/a.md", megabytes: 64, and: 1)
    try putHole("content/assets/a.bin", megabytes: 1_024, and: 1)
    // Nobody has the memory for this one.
    try putHole("content/assets/b.bin", megabytes: 2 << 20, and: 0)
    let folder = ContentFolder(in: root)
    for (path, rule) in [
      ("content/actors/a.md", "A file of Markdown or data has at most 64 megabytes, this has 65."),
      ("content/assets/a.bin", "A file of content/assets/ has at most 1,024 megabytes, this has 1025."),
      ("content/assets/b.bin", "A file of content/assets/ has at most 1,024 megabytes, this has 2097153."),
    ] {
      let read = folder.read(path)
      #expect(read.file == nil)
      #expect(
        read.diagnostics.map { "\($0.location) \($0.identifier) \($0.message)" } == [
          "\(path):1:1 file-too-large \(rule)"
        ])
    }
    try putHole("content/assets/a.bin", megabytes: 1, and: 0)
    #expect(folder.read("content/assets/a.bin").file?.bytes.count == 1 << 20)
  }

  @Test func `Assets together are no more than memory may hold`() throws {
    defer { cleanUp() }
    for name in ["a", "b", "c", "d"] { try putHole("content/assets/\(name).bin", megabytes: 1_024, and: 0) }
    #expect(try ContentFolder(in: root).list().assetsFit)
    try put("content/assets/e.txt", "x")
    let listing = try ContentFolder(in: root).list()
    #expect(!listing.assetsFit && listing.assets.count == 5)
    #expect(
      listing.diagnostics.map { "\($0.location) \($0.identifier) \($0.message)" } == [
        "content/assets/e.txt:1:1 file-too-large The files of content/assets/ have at most 4,096 megabytes together; "
          + "with this one they have more."
      ])
  }

  @Test func `A file that is gone or forbidden is a finding`() {
    let read = ContentFolder(in: root).read("content/gone.md")
    #expect(read.file == nil)
    #expect(read.diagnostics.map(\.identifier) == ["unreadable-file"])
  }
}
