import ArgumentParser
import Content
import Diagnostics
import Foundation
import SiteBuilder

/// One run of a command over a content folder: builds, reports, writes.
struct BuildSession {
  private let content: ContentOptions
  private var stopwatch: Stopwatch

  init(_ content: ContentOptions) {
    self.content = content
    let clock = ContinuousClock()
    let start = clock.now
    stopwatch = Stopwatch { start.duration(to: clock.now) }
  }

  /// Everything found. Exits with 2 where the folder cannot be read.
  func check() async throws -> CheckResult {
    var stopwatch = stopwatch
    return try await run { (workspace) async throws(ContentFolder.Unreadable) in
      try await workspace.check(stopwatch: &stopwatch)
    }
  }

  /// The site; reports what was found and exits with 1 if there is none.
  mutating func site() async throws -> Site {
    var stopwatch = stopwatch
    defer { self.stopwatch = stopwatch }
    let result = try await run { (workspace) async throws(ContentFolder.Unreadable) in
      try await workspace.build(stopwatch: &stopwatch)
    }
    Terminal.writeError(text(result.check, isColoured: Terminal.showsColourForErrors))
    guard let site = result.site else {
      throw Terminal.failure("\(Self.counts(result.diagnostics)); nothing was written", code: 1)
    }
    return site
  }

  mutating func write(_ site: Site, to output: String) throws -> OutputWriter.Totals {
    do {
      let totals = try OutputWriter(root: output).write(site.files)
      stopwatch.lap("write")
      return totals
    } catch {
      throw Terminal.failure("\(error)")
    }
  }

  /// The site would become its own content, or overwrite it.
  func refuseOutputInsideContent(_ output: String) throws {
    let source = RealPath.of(content.directory + "/content")
    let target = RealPath.of(output)
    if (target + "/").utf8.starts(with: (source + "/").utf8) {
      throw Terminal.failure("\(output): the site is written outside content/", code: 1)
    }
  }

  /// A line for each phase, in milliseconds.
  var timings: String {
    let laps =
      stopwatch.laps + [Stopwatch.Lap(phase: "total", duration: stopwatch.laps.map(\.duration).reduce(.zero, +))]
    return laps.map { lap in
      let milliseconds = lap.duration / .milliseconds(1)
      return lap.phase.padding(toLength: 10, withPad: " ", startingAt: 0)
        + String(format: "%8.1f ms\n", milliseconds)
    }.joined()
  }

  private func run<Result>(
    _ work: (Workspace) async throws(ContentFolder.Unreadable) -> Result
  ) async throws -> Result {
    let options = Workspace.Options(day: content.asOf, baseURL: content.baseURL, includesDrafts: content.drafts)
    do {
      return try await work(Workspace(folder: ContentFolder(in: content.directory), options: options))
    } catch {
      throw Terminal.failure("\(error)")
    }
  }

  /// With the lines of what was read: what a link leads to is nobody's to show.
  func text(_ result: CheckResult, isColoured: Bool) -> String {
    var report = TextReport(in: content.reportRoot, isColoured: isColoured, source: result.texts.text(of:))
    return report.render(result.diagnostics)
  }

  /// "2 errors, 1 warning"
  static func counts(_ diagnostics: [Diagnostic]) -> String {
    Diagnostic.Severity.allCases.map { severity in
      let number = diagnostics.count { $0.severity == severity }
      return number == 0 ? "no \(severity.rawValue)s" : count(number, severity.rawValue)
    }.joined(separator: ", ")
  }

  /// "1 file", "2 files"
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
