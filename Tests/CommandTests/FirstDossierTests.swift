import Foundation
import Samples
import Testing

/// docs/guide/first-dossier.md, followed to the end.
@Suite struct FirstDossierTests {
  @Test func `Whoever does what the page says sees what it says, and ends with a site`() throws {
    let scratch = try Scratch()
    let page = try GuidePage("first-dossier")
    var typed: [String] = []
    for step in page.steps {
      switch step {
      case .write(let path, let text): try scratch.write(path, text)
      case .run(let words, let printed):
        #expect(words.first == "dossier")
        let seen = try output(of: Array(words.dropFirst()), in: scratch.url)
        #expect(seen.isPrinted(as: printed), "\(words): \(seen)")
        typed += words.dropFirst().prefix(1)
      }
    }
    #expect(typed == ["--version", "check", "check", "check", "preview", "check", "build"])
    let last = try Run(["check", "--strict"], in: scratch.url)
    #expect(last.status == 0, "\(last.output)")
    for path in ["index.html", "measures/vester-patrols.html", "questions/whose-rock.html", "404.html"] {
      #expect(scratch.exists("public/" + path), "\(path)")
    }
  }

  /// What a terminal shows.
  private func output(of arguments: [String], in folder: URL) throws -> String {
    if arguments == ["preview"] {
      let preview = try RunningPreview(in: folder)
      defer { preview.stop() }
      // The port of the page may be taken on this machine.
      return preview.printed.replacing("\(preview.address)", with: "http://127.0.0.1:8080/")
    }
    let run = try Run(arguments, in: folder)
    return run.errors + run.output
  }
}
