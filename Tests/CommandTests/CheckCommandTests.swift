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
