import Foundation
import Testing

/// What is too large ends in a finding, never in a crash.
@Suite struct BoundsCommandTests {
  @Test func `A number that is too large is found with its place`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    try scratch.write(
      "content/measures/toll.md",
      "---\ntitle: Toll\nshort: Toll\nkind: tariff\nimposed_by: north\ntargets: north\n"
        + "history: [{date: 2025-01-01, status: in-force, rate: 8e16}]\n---\n")
    let run = try Run(["check"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("content/measures/toll.md:7:54: error: 'rate' is a number from "))
  }

  @Test func `A file that is too large is found and not read`() throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    try scratch.write("content/assets/map.bin", "")
    try scratch.write("content/index.md", "---\ntitle: T\n---\nThe [map](assets/map.bin).\n")
    for path in ["content/assets/map.bin", "content/actors/north.md"] {
      #expect(truncate(scratch.url.appendingPathComponent(path).path, 1 << 41) == 0)
    }
    let run = try Run(["build"], in: scratch.url)
    #expect(run.status == 1)
    #expect(
      run.errors == """
        content/actors/north.md:1:1: error: A file of Markdown or data has at most 64 megabytes, this has 2097153. \
        [file-too-large]
        content/assets/map.bin:1:1: error: A file of content/assets/ has at most 1,024 megabytes, this has 2097153. \
        [file-too-large]
        dossier: 2 errors, no warnings; nothing was written

        """)
  }
}
