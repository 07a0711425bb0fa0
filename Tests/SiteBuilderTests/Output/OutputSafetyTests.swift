import Foundation
import Pages
import SiteBuilder
import Testing

/// Nothing of others is lost, whatever names there are and whoever else writes.
@Suite struct OutputSafetyTests {
  private let scratch = OutputScratch()

  @Test func `The marker of an older build is read by bytes, and a line that is no path is nobody's`() throws {
    _ = try scratch.write(["index.html": "a"])
    let marker = try String(contentsOfFile: scratch.root + "/.dossier-site", encoding: .utf8)
    try scratch.put(".dossier-site", marker + "x\r\ntheirs.html\r\n.gitignore\n" + "e\u{301}.html\n")
    try scratch.put("theirs.html", "theirs")
    try scratch.put(".gitignore", "theirs")
    try scratch.put("e\u{301}.html", "ours")
    #expect(try scratch.write(["index.html": "a"]) == .init(written: 0, unchanged: 1, removed: 1))
    #expect(try scratch.contents() == [".gitignore": "theirs", "index.html": "a", "theirs.html": "theirs"])
  }

  @Test func `Hidden files, hosts' settings and litter make no folder somebody's, and are never touched`() throws {
    let theirs = [
      ".git": "gitdir: /elsewhere", ".domains": "dossier.example", ".nojekyll": "", ".well-known/security.txt": "x",
      "CNAME": "dossier.example", "_redirects": "/a /b", "_headers": "/*", "vercel.json": "{}",
    ]
    let litter = ["Thumbs.db": "x", "desktop.ini": "x"]
    for (path, text) in theirs.merging(litter, uniquingKeysWith: { $1 }) { try scratch.put(path, text) }
    _ = try scratch.write(["a.html": "1", "index.html": "a"])
    let marker = try String(contentsOfFile: scratch.root + "/.dossier-site", encoding: .utf8)
    try scratch.put(".dossier-site", marker + theirs.keys.map { $0 + "\n" }.joined())
    #expect(try scratch.write(["index.html": "b"]) == .init(written: 1, unchanged: 0, removed: 1))
    #expect(try scratch.contents() == theirs.merging(litter) { $1 }.merging(["index.html": "b"]) { $1 })
  }

  @Test(arguments: ["CNAME.txt", "cname/x", "redirects", "a/CNAME", "robots.txt"])
  func `Other names are somebody's`(path: String) throws {
    try scratch.put(path, "theirs")
    #expect(throws: OutputFailure(scratch.root, .notOurs)) { try scratch.write(["index.html": "a"]) }
  }

  @Test func `Only what was removed is counted`() throws {
    _ = try scratch.write(["index.html": "a", "b.html": "1", "c.html": "2"])
    try FileManager.default.removeItem(atPath: scratch.root + "/b.html")
    #expect(try scratch.write(["index.html": "a"]) == .init(written: 0, unchanged: 1, removed: 1))
  }

  @Test func `A file of another normal form or case takes the place of the old one`() throws {
    _ = try scratch.write(["assets/\u{E9}.png": "1", "assets/Map.png": "2"])
    #expect(
      try scratch.write(["assets/e\u{301}.png": "1", "assets/map.png": "2"])
        == .init(written: 2, unchanged: 0, removed: 2))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.root + "/assets")
    #expect(Set(names.map { Array($0.utf8) }) == [Array("e\u{301}.png".utf8), Array("map.png".utf8)])
  }

  @Test func `A link at the temporary name is neither followed nor kept`() throws {
    let victim = scratch.root + "-victim"
    try "keep".write(toFile: victim, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: victim) }
    _ = try scratch.write(["index.html": "a"])
    for name in [".dossier-new-\(getpid())", ".dossier-new-1"] {
      try FileManager.default.createSymbolicLink(atPath: scratch.root + "/" + name, withDestinationPath: victim)
    }
    _ = try scratch.write(["index.html": "b"])
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "keep")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.root).sorted() == [".dossier-site", "index.html"])
    #expect(
      try FileManager.default.attributesOfItem(atPath: scratch.root + "/index.html")[.type] as? FileAttributeType
        == .typeRegular)
  }

  @Test func `Builds into one folder go one after the other`() async throws {
    let root = scratch.root
    let sites = (0..<4).map { site in
      (0..<60).map { OutputFile(path: "\($0).html", text: "\(site)") } + [
        OutputFile(path: "only-\(site).html", text: "x")
      ]
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for site in sites + sites { group.addTask { _ = try OutputWriter(root: root).write(site) } }
      try await group.waitForAll()
    }
    let texts = Set(try (0..<60).map { try String(contentsOfFile: scratch.root + "/\($0).html", encoding: .utf8) })
    #expect(texts.count == 1)
    #expect(try scratch.contents().count == 61)
  }

  @Test func `Folders in folders in folders are made and go`() throws {
    let files = Dictionary(uniqueKeysWithValues: (1...500).map { (String(repeating: "a/", count: $0) + "x.txt", "1") })
    #expect(try scratch.write(files).written == 500)
    #expect(try scratch.write(files).unchanged == 500)
    #expect(try scratch.write([:]).removed == 500)
    #expect(try scratch.contents() == [:])
  }
}
