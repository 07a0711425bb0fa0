import Diagnostics
import Foundation
import Testing

@Suite struct ReportTests {
  private let finding = Diagnostic(
    "unknown-reference", "No record has the id 'chnia'; did you mean 'china'?",
    at: SourceLocation(path: "content/measures/x.md", line: 2, column: 11),
    notes: [Diagnostic.Note("The actor is here.", at: SourceLocation(path: "content/actors/china.md"))])

  private func text(_ diagnostics: [Diagnostic], _ source: String, isColoured: Bool = false) -> String {
    var report = TextReport(isColoured: isColoured) { $0 == "content/measures/x.md" ? source : nil }
    return report.render(diagnostics)
  }

  @Test func `Text shows the line with a caret under the column`() {
    #expect(
      text([finding], "title: X\ntargets: [chnia]\n") == """
        content/measures/x.md:2:11: error: No record has the id 'chnia'; did you mean 'china'? [unknown-reference]
          targets: [chnia]
                    ^
        content/actors/china.md:1:1: note: The actor is here.

        """)
  }

  @Test func `The caret counts scalars and keeps tabs`() {
    #expect(text([finding], "\n\tÄ商务部 [[chnia]]").contains("  \tÄ商务部 [[chnia]]\n  \t         ^\n"))
  }

  @Test func `A long line is cut around the column`() {
    let place = SourceLocation(path: "content/measures/x.md", line: 1, column: 500_000)
    let shown = text([Diagnostic("x", "Y.", at: place)], String(repeating: "a", count: 1_000_000))
    #expect(shown.utf8.count < 600)
    #expect(shown.hasSuffix(String(repeating: " ", count: 90) + "^\n"))
  }

  @Test func `Control characters of the file do not reach the terminal`() {
    #expect(!text([finding], "\n\u{1B}[31m targets: [chnia]").contains("\u{1B}"))
  }

  @Test func `A place beyond the file shows no excerpt`() {
    #expect(text([finding], "one line").split(separator: "\n").count == 2)
  }

  @Test func `Colours only on demand`() {
    #expect(text([finding], "a\nb", isColoured: true).contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(!text([finding], "a\nb").contains("\u{1B}"))
  }

  @Test func `JSON names severity, rule, place and notes`() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(JSONReport.render([finding]).utf8)) as? [String: [[String: Any]]])
    let first = try #require(json["diagnostics"]?.first)
    #expect(first["severity"] as? String == "error")
    #expect(first["identifier"] as? String == "unknown-reference")
    #expect(first["line"] as? Int == 2)
    #expect(first["column"] as? Int == 11)
    #expect((first["notes"] as? [[String: Any]])?.first?["path"] as? String == "content/actors/china.md")
  }

  @Test func `GitHub's commands are escaped`() {
    let tricky = Diagnostic(
      "x", "50%\n::error::", at: SourceLocation(path: "a,b:c.md", line: 3, column: 4), severity: .warning)
    #expect(GitHubReport.render([tricky]) == "::warning file=a%2Cb%3Ac.md,line=3,col=4,title=x::50%25%0A::error::\n")
  }

  @Test func `SARIF lists rules once and results with regions`() throws {
    let text = try SARIFReport.render([finding, finding], version: "1.0")
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    #expect((driver["rules"] as? [[String: String]]) == [["id": "unknown-reference"]])
    #expect((run["results"] as? [[String: Any]])?.count == 2)
  }

  @Test func `The order of a report is by place and each finding stands once`() {
    let earlier = Diagnostic("b", "B.", at: SourceLocation(path: "content/measures/x.md", line: 1, column: 3))
    #expect([finding, earlier, finding].inReportOrder == [earlier, finding])
  }

  @Test func `Warnings alone are no errors`() {
    #expect(![finding.with(severity: .warning)].hasErrors)
    #expect([finding].hasErrors)
  }
}
