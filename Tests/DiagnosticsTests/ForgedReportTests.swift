import Diagnostics
import Foundation
import Testing

/// Content that would have a terminal, or the service that runs a build, obey it.
@Suite struct ForgedReportTests {
  private static let hostile =
    "x\n::error file=a::forged\r\n\u{1B}]0;title\u{7}\u{9B}31m\u{2028}\u{202E}##[add-mask]y ##vso[task.x]z"

  private let finding = Diagnostic(
    "x", "No '\(hostile)'.", at: SourceLocation(path: "content/\(hostile).md", line: 1, column: 3),
    notes: [Diagnostic.Note("The '\(hostile)'.", at: SourceLocation(path: "content/\(hostile)2.md"))])

  /// What nobody but a terminal reads.
  private func controls(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n" || "\u{2028}\u{202E}".unicodeScalars.contains($0)
    }
  }

  private func holdsCommand(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.firstRange(of: Array("##[".utf8)) != nil || bytes.firstRange(of: Array("##vso[".utf8)) != nil
  }

  @Test func `The report for people has its own lines only`() {
    var report = TextReport { _ in "first ##[group]\n::error file=b::forged too\n" }
    let second = Diagnostic("y", "Z.", at: SourceLocation(path: "content/b.md", line: 2, column: 1))
    let text = report.render([finding, second])
    #expect(controls(text) == [])
    #expect(!holdsCommand(text))
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("content/") } == 3)
    // A runner drops spaces before it looks for a command.
    #expect(!lines.contains { $0.drop { $0 == " " }.hasPrefix("::") })
    #expect(lines.count == 9)
  }

  @Test func `A runner's report is a line for each finding`() {
    let text = GitHubReport.render([finding])
    #expect(text.utf8.count { $0 == 10 } == 1 && text.hasSuffix("\n"))
    #expect(controls(text) == [])
    #expect(text.hasPrefix("::error file=content/x%0A%3A%3Aerror file=a%3A%3Aforged%0D%0A"))
    #expect(text.contains(",title=x::No 'x%0A::error file=a::forged%0D%0A"))
  }

  @Test func `Reports for programs keep every character and write none that is obeyed`() throws {
    let reports = [try JSONReport.render([finding]), try SARIFReport.render([finding], version: "1")]
    for text in reports {
      #expect(controls(text) == [])
      #expect(!holdsCommand(text))
    }
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(reports[0].utf8)) as? [String: [[String: Any]]])
    let first = try #require(json["diagnostics"]?.first)
    #expect(first["message"] as? String == finding.message)
    #expect(first["path"] as? String == finding.location.path)
  }

  @Test(arguments: [
    ("content/a b/145%.md", "content/a%20b/145%25.md"), ("content/é?#.md", "content/%C3%A9%3F%23.md"),
    ("content/a:b\n.md", "content/a%3Ab%0A.md"),
  ])
  func `SARIF's places are addresses`(path: String, uri: String) throws {
    let text = try SARIFReport.render([Diagnostic("x", "Y.", at: SourceLocation(path: path))], version: "1")
    #expect(text.contains("\"uri\" : \"\(uri)\""))
  }

  @Test func `Files whose names differ in their bytes only are two places`() {
    let composed = Diagnostic("x", "Y.", at: SourceLocation(path: "content/\u{E9}.md"))
    let apart = Diagnostic("x", "Y.", at: SourceLocation(path: "content/e\u{301}.md"))
    #expect([composed, apart].inReportOrder.map { $0.location.path.utf8.count } == [15 - 1, 14 - 1])
    #expect([composed, apart].inReportOrder == [apart, composed].inReportOrder)
  }
}
