import ArgumentParser
import Diagnostics
import SiteBuilder

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the content and write nothing.",
    discussion: "Reports every finding with file, line and column. Exits with 1 if there is an error."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, github, sarif
  }

  @OptionGroup var content: ContentOptions

  @Option(help: "How to report.")
  var format = Format.text

  @Flag(help: "Let warnings be errors.")
  var strict = false

  func run() async throws {
    let session = BuildSession(content)
    var result = try await session.check()
    if strict { result.diagnostics = result.diagnostics.map { $0.with(severity: .error) } }
    Terminal.write(try report(result, of: session))
    if result.diagnostics.hasErrors { throw ExitCode(1) }
  }

  private func report(_ result: CheckResult, of session: BuildSession) throws -> String {
    func placed(in root: ReportRoot) -> [Diagnostic] { result.diagnostics.map { $0.placed(in: root) } }
    switch format {
    case .text: return session.text(result, isColoured: Terminal.showsColour) + totals(result)
    case .json: return try JSONReport.render(placed(in: content.reportRoot))
    case .github: return GitHubReport.render(placed(in: content.codeHostRoot))
    case .sarif:
      return try SARIFReport.render(
        placed(in: content.codeHostRoot), version: DossierCommand.configuration.version)
    }
  }

  private func totals(_ result: CheckResult) -> String {
    "Checked \(BuildSession.count(result.documentCount, "file")): \(BuildSession.counts(result.diagnostics)).\n"
  }
}
