import HTML
import Testing

@testable import SiteBuilder

@Suite struct SyncPlanTests {
  /// - Parameter before: what is in each file; nil where nobody knows.
  private func steps(_ before: [SitePath: String?], _ after: [SitePath: String]) -> [SyncPlan.Step] {
    let known = Manifest(before.compactMapValues(\.self), unknown: Set(before.keys))
    return SyncPlan(before: known, after: Manifest(after)).steps
  }

  @Test func `Assets come first, then pages, and last goes what is old, each in order of path`() {
    #expect(
      steps(
        ["z.css": "1", "a.html": "1", "old.html": "1", "assets/old.png": "1", "same.html": "1", "same.js": "1"],
        [
          "z.css": "2", "a.html": "2", "b/new.html": "1", "assets/new.png": "1", "same.html": "1", "same.js": "1",
          "data.json": "1",
        ]) == [
          .putAsset("assets/new.png"), .putAsset("data.json"), .putAsset("z.css"), .putPage("a.html"),
          .putPage("b/new.html"), .remove("assets/old.png"), .remove("old.html"),
        ])
  }

  @Test func `An empty place is filled, and a site is cleared away`() {
    #expect(steps([:], ["index.html": "1", "style.css": "1"]) == [.putAsset("style.css"), .putPage("index.html")])
    #expect(steps(["index.html": "1", "style.css": "1"], [:]) == [.remove("index.html"), .remove("style.css")])
  }

  @Test func `Where all is as it shall be there is nothing to do`() {
    #expect(steps([:], [:]) == [])
    #expect(steps(["a.html": "1", "b/c.png": "2"], ["a.html": "1", "b/c.png": "2"]) == [])
  }

  @Test func `A file in which nobody knows what is gets written`() {
    #expect(steps(["a.html": nil, "b.html": "1"], ["a.html": "1", "b.html": "1"]) == [.putPage("a.html")])
    #expect(steps(["a.html": nil], [:]) == [.remove("a.html")])
  }

  @Test func `A file becomes a folder`() {
    #expect(
      steps(["a": "1", "b.html": "1"], ["a/b/x.css": "1", "a/y.html": "1"]) == [
        .makeWay("a"), .putAsset("a/b/x.css"), .putPage("a/y.html"), .remove("b.html"),
      ])
  }

  @Test func `A folder becomes a file, with all that is in it`() {
    #expect(
      steps(["a/b/x": "1", "a/y": "1", "ab/z": "1"], ["a": "1"]) == [
        .makeWay("a/b/x"), .makeWay("a/y"), .putAsset("a"), .remove("ab/z"),
      ])
    #expect(steps(["a/b/x": "1", "a/y": "1"], ["a/b": "1", "a/y": "1"]) == [.makeWay("a/b/x"), .putAsset("a/b")])
  }

  @Test func `Of names that some disks take for one the old goes before the new comes, though its bytes are the same`()
  {
    // As such a disk tells it: asked for the new name, it shows the old file.
    #expect(
      steps(["Map.png": "1", "map.png": "1"], ["map.png": "1"]) == [.makeWay("Map.png"), .putAsset("map.png")])
    #expect(steps(["Map.png": "1"], ["map.png": "1"]) == [.makeWay("Map.png"), .putAsset("map.png")])
    #expect(
      steps(["\u{E9}.html": "1"], ["e\u{301}.html": "1"]) == [.makeWay("\u{E9}.html"), .putPage("e\u{301}.html")])
    #expect(steps(["A": "1"], ["a/x": "1"]) == [.makeWay("A"), .putAsset("a/x")])
    #expect(steps(["A/x": "1"], ["a": "1"]) == [.makeWay("A/x"), .putAsset("a")])
    // A folder may be written in two ways: only files are told apart.
    #expect(steps(["A/x": "1"], ["a/y": "1"]) == [.putAsset("a/y"), .remove("A/x")])
  }
}
