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
    Terminal.write(try report(result))
    if result.diagnostics.hasErrors { throw ExitCode(1) }
  }

  private func report(_ result: CheckResult) throws -> String {
    switch format {
    case .text:
      BuildSession.text(result, isColoured: Terminal.showsColour) + totals(result)
    case .json: try JSONReport.render(result.diagnostics)
    case .github: GitHubReport.render(result.diagnostics)
    case .sarif: try SARIFReport.render(result.diagnostics, version: DossierCommand.configuration.version)
    }
  }

  private func totals(_ result: CheckResult) -> String {
    "Checked \(result.documentCount) files: \(BuildSession.counts(result.diagnostics)).\n"
  }
}
