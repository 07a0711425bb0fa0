import Foundation
import Pages
import SiteBuilder
import Testing

/// What is refused before the first file is written.
@Suite struct OutputRefusalTests {
  private let scratch = OutputScratch()

  @Test(arguments: [
    ["a.html", "a.html"], ["a.html", "A.html"], ["\u{E9}.html", "e\u{301}.html"], ["feed.xml", "feed.xml/x.html"],
    ["old/a.html", "old/a.html/b.html"], ["A", "a/b.html"], [String(repeating: "a", count: 256)],
    ["x/" + String(repeating: "\u{5546}", count: 84) + ".html"], ["a\n.gitignore"], ["a\rb"], ["a\u{7F}"], [""], ["/a"],
    ["a//b"],
    ["../a"], ["a/./b"], ["a/"], [".htaccess"], ["a/.b"], ["CNAME"], [String(repeating: "a/", count: 2100) + "b"],
  ])
  func `What cannot be written is refused before anything is`(paths: [String]) throws {
    _ = try scratch.write(["index.html": "old", "b.html": "stays"])
    let before = try scratch.contents(hidden: true)
    let files = (["aa.html"] + paths).map { OutputFile(path: $0, text: "new") }
    #expect(throws: OutputFailure.self) { try OutputWriter(root: scratch.root).write(files) }
    #expect(try scratch.contents(hidden: true) == before)
  }

  @Test func `Somebody's file or folder where ours must stand is refused before anything is written`() throws {
    _ = try scratch.write(["index.html": "a"])
    try scratch.put("actors", "a list of theirs")
    try scratch.put("zoo.html/theirs.txt", "a folder of theirs")
    let before = try scratch.contents(hidden: true)
    #expect(throws: OutputFailure(scratch.root + "/actors", .system(ENOTDIR))) {
      try scratch.write(["aa.html": "b", "actors/china.html": "c"])
    }
    #expect(throws: OutputFailure(scratch.root + "/zoo.html", .system(EISDIR))) {
      try scratch.write(["aa.html": "b", "zoo.html": "c"])
    }
    #expect(try scratch.contents(hidden: true) == before)
  }

  @Test func `A folder that cannot be made says why`() throws {
    try scratch.put("file", "x")
    let path = scratch.root + "/file/public"
    #expect(throws: OutputFailure(path, .message("this folder cannot be made: Not a directory"))) {
      try OutputWriter(root: path).write([OutputFile(path: "a.html", text: "b")])
    }
  }
}
