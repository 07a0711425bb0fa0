import Foundation
import Testing

@Suite struct CheckCommandTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let faults = folder.appendingPathComponent("Fixtures/content-with-faults")

  @Test(arguments: ["text", "json", "github", "sarif"])
  func `Faults are reported exactly so`(format: String) throws {
    let run = try Run(["check", "--format", format], in: Self.faults)
    let kept = Self.folder.appendingPathComponent("Fixtures/content-with-faults/expected.\(format).txt")
    if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] != nil {
      try run.output.write(to: kept, atomically: true, encoding: .utf8)
      Issue.record("Recorded the \(format) report; read the difference, then run the tests without recording.")
      return
    }
    #expect(run.output == (try String(contentsOf: kept, encoding: .utf8)))
    #expect(run.errors.isEmpty)
    #expect(run.status == 1)
  }

  /// A dossier with a fault in `content/about.md`, in the folder `site` of the scratch.
  private func faulty() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("site/content/about.md", "---\ntitel: About\n---\n")
    return scratch
  }

  @Test(arguments: ["text", "json", "github", "sarif"])
  func `A file is named as it is found from the working directory`(format: String) throws {
    let scratch = try faulty()
    func report(_ folder: String, below place: String = ".") throws -> String {
      try Run(["check", folder, "--format", format], in: scratch.url.appendingPathComponent(place)).output
    }
    let path = "site/content/about.md"
    for folder in ["site", "./site/", "site/.", "site/../site", scratch.url.path + "/site"] {
      let report = try report(folder)
      #expect(report.contains(path) && !report.contains("/" + path) && !report.contains("./" + path), "\(folder)")
    }
    #expect(try !report(".", below: "site").contains("site/content"))
    #expect(try report("..", below: "site/content").contains("../content/about.md"))
    let absolute = try report(scratch.url.path + "/site", below: "site/content")
    #expect(absolute.contains(scratch.url.path + "/" + path) && absolute.contains("file://") == (format == "sarif"))
  }

  @Test func `A code host counts from its workspace where the dossier is inside it`() throws {
    let scratch = try faulty()
    let site = scratch.url.appendingPathComponent("site")
    func report(_ format: String, _ workspace: String) throws -> String {
      try Run(["check", "--format", format], in: site, workspace: workspace).output
    }
    for format in ["github", "sarif"] {
      for workspace in [scratch.url.path, scratch.url.path + "/"] {
        #expect(try report(format, workspace).contains("site/content/about.md"))
      }
      for workspace in ["", "/elsewhere", scratch.url.path + "/sit", site.path + "/content"] {
        let report = try report(format, workspace)
        #expect(report.contains("content/about.md") && !report.contains("/content/about.md"), "\(workspace)")
      }
    }
    #expect(try !report("text", scratch.url.path).contains("site/content"))
    #expect(try !report("json", scratch.url.path).contains("site/content"))
  }

  @Test func `The line of a file is found whatever its place is called`() throws {
    let scratch = try faulty()
    #expect(
      try Run(["check", "site"], in: scratch.url).output.contains("site/content/about.md:2:1: error: "))
    #expect(try Run(["build", "site"], in: scratch.url).errors.contains("\n  titel: About\n  ^\n"))
  }

  @Test func `A clean dossier is one line and exit code 0`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    let run = try Run(["check"], in: scratch.url)
    #expect(run.output == "Checked 3 files: no errors, no warnings.\n")
    #expect(run.status == 0)
  }

  @Test func `A warning is an error to the strict`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    try scratch.write("content/about.md", "---\ntitle: About\n---\n<b>bold</b>\n")
    let lenient = try Run(["check"], in: scratch.url)
    #expect(lenient.output.contains("warning"))
    #expect(lenient.status == 0)
    let strict = try Run(["check", "--strict"], in: scratch.url)
    #expect(strict.output.contains("error"))
    #expect(strict.status == 1)
  }

  @Test func `An empty content folder is a fault`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: scratch.url.appendingPathComponent("content"), withIntermediateDirectories: true)
    let run = try Run(["check"], in: scratch.url)
    #expect(run.output.contains("content/dossier.yml:1:1: error: "))
    #expect(run.status == 1)
  }

  @Test func `No content folder is no run`() throws {
    let scratch = try Scratch()
    let run = try Run(["check", "nowhere"], in: scratch.url)
    #expect(run.errors == "dossier: nowhere/content: there is no such folder\n")
    #expect(run.status == 2)
  }

  @Test(arguments: [
    ["check", "--format", "xml"], ["chekc"], ["build", "--as-of", "2025-02-30"], ["build", "--base-url", "x"],
  ])
  func `Wrong usage is 64`(arguments: [String]) throws {
    let run = try Run(arguments, in: Self.folder)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }
}
