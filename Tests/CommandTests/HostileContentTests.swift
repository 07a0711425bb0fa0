import Foundation
import Testing

/// Content that is after the machine of whoever builds it.
@Suite struct HostileContentTests {
  @Test func `What a link leads to is not shown, not even to say that it is refused`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    try scratch.write("secret.txt", "SECRET: 1\n")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.url.path + "/content/actors/x.md", withDestinationPath: scratch.url.path + "/secret.txt")
    for format in ["text", "json", "github", "sarif"] {
      let run = try Run(["check", "--format", format], in: scratch.url)
      #expect(run.status == 1 && run.output.contains("symbolic"))
      #expect(!run.output.contains("SECRET") && !run.errors.contains("SECRET"))
    }
  }

  @Test func `A report shows lines of what was read as content, and of nothing else`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    for path in ["content/key.pem", "content/assets/con.txt", "content/x (conflicted copy).md"] {
      try scratch.write(path, "SECRET: 1\n")
    }
    try scratch.write("content/actors/south.md", "---\nnmae: South\n---\n")
    for command in ["check", "build"] {
      let run = try Run([command], in: scratch.url)
      #expect(run.status == 1)
      let report = run.output + run.errors
      #expect(report.contains("key.pem:1:1") && report.contains("con.txt:1:1") && report.contains("copy).md:1:1"))
      #expect(report.contains("  nmae: South\n  ^\n") && !report.contains("SECRET"))
    }
  }

  @Test func `Content is not another folder of the machine`() throws {
    let scratch = try Scratch()
    try scratch.write("secret/config.json", "{\"SECRET\": 1}\n")
    try scratch.write("dossier/README.md", "")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.url.path + "/dossier/content", withDestinationPath: "../secret")
    let run = try Run(["check", "dossier"], in: scratch.url)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors == "dossier: dossier/content: this symbolic link leads out of the dossier's folder\n")
  }

  @Test func `Neither a terminal nor a runner obeys a text`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    try scratch.write(
      "content/actors/south.md",
      "---\nname: South\nkind: \"\\e]0;x\\a\"\nside: \"x\\n::error file=a::forged\\n##[add-mask]y\"\n---\n")
    let run = try Run(["check"], in: scratch.url)
    #expect(run.status == 1)
    #expect(!run.output.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    #expect(!run.output.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix("::") })
    #expect(!run.output.contains("##[add-mask]"))
  }

  @Test func `A name with a line end is refused, and what stands in the site's folder stays`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    _ = try Run(["build", "-o", "out"], in: scratch.url)
    try scratch.write("out/.gitignore", "theirs")
    try scratch.write("content/assets/a\n.gitignore", "x")
    for _ in 0..<2 {
      let run = try Run(["build", "-o", "out"], in: scratch.url)
      #expect(run.status == 1)
      #expect(run.errors.contains("content/assets/a\u{FFFD}.gitignore:1:1: error: "))
    }
    #expect(scratch.exists("out/.gitignore"))
  }

  @Test func `The site is not written into its content through a link either`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    try FileManager.default.createSymbolicLink(
      atPath: scratch.url.path + "/l", withDestinationPath: scratch.url.path + "/content")
    for output in ["l/x", "l/x/y", "l"] {
      let run = try Run(["build", "-o", output], in: scratch.url)
      #expect(run.status == 1)
      #expect(run.errors == "dossier: \(output): the site is written outside content/\n")
    }
    #expect(!scratch.exists("content/x"))
  }
}
