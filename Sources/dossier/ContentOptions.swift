import ArgumentParser
import Diagnostics
import Dossiers
import Foundation

/// What build, check and preview have in common: where the content is, and how to read it.
struct ContentOptions: ParsableArguments {
  @Argument(help: "The folder that holds content/.", completion: .directory)
  var directory = "."

  @Option(
    help: ArgumentHelp("The day the dossier stands on, instead of the one in dossier.yml.", valueName: "date"),
    transform: day)
  var asOf: CalendarDay?

  @Option(name: .customLong("base-url"), help: "The public address, for canonical links, instead of dossier.yml's.")
  var baseURL: String?

  @Flag(help: "Include records marked as drafts.")
  var drafts = false

  func validate() throws {
    guard let baseURL else { return }
    guard let url = URL(string: baseURL), ["http", "https"].contains(url.scheme), url.host != nil else {
      throw ValidationError("The base address begins with http:// or https:// and names a host: \(baseURL)")
    }
  }
}

extension ContentOptions {
  /// Where the files are for who stands in the working directory.
  var reportRoot: ReportRoot {
    root(from: FileManager.default.currentDirectoryPath) ?? ReportRoot(named: directory)
  }

  /// Where they are for a code host, which counts from the top of what its runner checked out
  /// (docs.github.com, "Variables reference", `GITHUB_WORKSPACE`).
  var codeHostRoot: ReportRoot {
    let workspace = ProcessInfo.processInfo.environment["GITHUB_WORKSPACE", default: ""]
    return (workspace.isEmpty ? nil : root(from: workspace)) ?? reportRoot
  }

  private func root(from base: String) -> ReportRoot? {
    ReportRoot(of: RealPath.of(directory), from: RealPath.of(base))
  }
}

private func day(_ text: String) throws -> CalendarDay {
  guard let day = CalendarDay(text) else { throw ValidationError("A day is written as 2025-10-09: \(text)") }
  return day
}
