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

  @Test func `A line is read once, however many findings it has`() {
    let line = String(repeating: "a商", count: 500_000)
    let places = (0..<1_000).map { SourceLocation(path: "content/measures/x.md", line: 1, column: 1 + $0 * 999) }
    let shown = text(places.map { Diagnostic("x", "Y.", at: $0) }, line).split(separator: "\n")
    #expect(shown.count == 3_000)
    let middle = String(repeating: "商a", count: 90) + "商"
    #expect(shown[2_998] == "  " + middle)
    #expect(shown[2_999] == "  " + String(repeating: " ", count: 90) + "^")
  }

  @Test func `A place behind the end of a long line shows its end`() {
    let place = SourceLocation(path: "content/measures/x.md", line: 1, column: 5_001)
    let shown = text([Diagnostic("x", "Y.", at: place)], String(repeating: "b", count: 4_000)).split(separator: "\n")
    #expect(shown[1] == "  " + String(repeating: "b", count: 90))
    #expect(shown[2] == "  " + String(repeating: " ", count: 90) + "^")
  }

  @Test func `A line that begins with much space is shown from its first word on`() {
    let blank = String(repeating: " ", count: 3_000)
    func shown(_ column: Int) -> Int {
      let place = SourceLocation(path: "content/measures/x.md", line: 1, column: column)
      return text([Diagnostic("x", "Y.", at: place)], blank + "end").split(separator: "\n").count
    }
    #expect(shown(1) == 1)
    #expect(shown(3_001) == 3)
  }

  @Test func `A thousand findings are shown, errors before warnings, and how many more there are`() {
    func finding(_ line: Int, _ severity: Diagnostic.Severity) -> Diagnostic {
      Diagnostic("x", "Y.", at: SourceLocation(path: "a.md", line: line), severity: severity)
    }
    let warnings = (1...1_200).map { finding($0, .warning) }
    #expect(text(Array(warnings.prefix(1_000)), "").split(separator: "\n").count == 1_000)
    let shown = text(warnings + [finding(1_201, .error), finding(1_202, .error)], "").split(separator: "\n")
    #expect(shown.count == 1_001)
    #expect(shown[997].hasPrefix("a.md:998:1: warning") && shown[999].hasPrefix("a.md:1202:1: error"))
    #expect(shown[1_000] == "202 more findings are not shown; 'dossier check --format json' has all of them.")
    let errors = (1...1_001).map { finding($0, .error) }
    #expect(text(errors + warnings, "").contains("\n1201 more findings are not shown"))
    #expect(!text(errors + warnings, "").contains("warning"))
    #expect(text(errors, "").hasSuffix("1 more finding is not shown; 'dossier check --format json' has all of them.\n"))
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
