import Foundation
import Testing

@Suite struct BuildCommandTests {
  @Test func `A build ends in one line of totals`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    let run = try Run(["build"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("Built "))
    #expect(run.output.hasSuffix(" files written, 0 unchanged, 0 removed.\n"))
    #expect(run.output.count { $0 == "\n" } == 1)
    #expect(scratch.exists("public/actors/north.html"))
    let again = try Run(["build"], in: scratch.url)
    #expect(again.output.contains(": 0 files written, "))
  }

  @Test func `An error leaves the site as it was`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    _ = try Run(["build", "-o", "out"], in: scratch.url)
    try scratch.write("content/actors/south.md", "---\nname: The South\nkind: stat\nside: south\n---\n")
    try scratch.write("content/index.md", "---\ntitle: Changed\n---\n")
    let run = try Run(["build", "-o", "out"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("content/actors/south.md:3:7: error: "))
    #expect(run.errors.hasSuffix("dossier: 1 error, no warnings; nothing was written\n"))
    #expect(!scratch.exists("out/actors/south.html"))
    let brief = try String(contentsOf: scratch.url.appendingPathComponent("out/index.html"), encoding: .utf8)
    #expect(!brief.contains("Changed"))
  }

  @Test(arguments: ["content/public", "content", "content/../content/x"])
  func `The site is not written into its content`(output: String) throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    let run = try Run(["build", "-o", output], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.errors == "dossier: \(output): the site is written outside content/\n")
    #expect(!scratch.exists("content/public"))
  }

  @Test func `A folder of somebody else is refused`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    try scratch.write("thesis/chapter.txt", "years of work")
    let run = try Run(["build", "-o", "thesis"], in: scratch.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("thesis: this folder holds files that dossier did not write"))
    #expect(scratch.exists("thesis/chapter.txt"))
    #expect(!scratch.exists("thesis/index.html"))
  }

  @Test func `Drafts appear on demand`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    try scratch.write("content/actors/south.md", "---\nname: South\nkind: state\nside: south\ndraft: true\n---\n")
    _ = try Run(["build"], in: scratch.url)
    #expect(!scratch.exists("public/actors/south.html"))
    _ = try Run(["build", "--drafts"], in: scratch.url)
    #expect(scratch.exists("public/actors/south.html"))
  }

  @Test func `Timings name the phases`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    let run = try Run(["build", "--timings"], in: scratch.url)
    for phase in ["read", "check", "render", "write", "total"] {
      #expect(run.output.contains("\n\(phase) ") || run.output.hasPrefix("\(phase) "), "\(phase)")
    }
  }
}
