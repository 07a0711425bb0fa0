import ArgumentParser
import SiteBuilder

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site.",
    discussion: """
      Any error in the content stops the build before a file is written. Only files whose bytes differ are replaced; a \
      folder that holds files of others is refused.
      """
  )

  @OptionGroup var content: ContentOptions

  @Option(name: [.short, .customLong("output")], help: "The folder to write. (default: DIR/public)")
  var output: String?

  @Flag(help: "Say how long each phase took.")
  var timings = false

  func run() async throws {
    var session = BuildSession(content)
    let output = self.output ?? content.directory + "/public"
    try session.refuseOutputInsideContent(output)
    let site = try await session.site()
    let totals = try session.write(site, to: output)
    if timings { Terminal.write(session.timings) }
    let count = BuildSession.count
    Terminal.write(
      "Built \(count(site.pageCount, "page")) of \(count(site.recordCount, "record")) and "
        + "\(count(site.sourceCount, "source")): "
        + "\(count(totals.written, "file")) written, \(totals.unchanged) unchanged, \(totals.removed) removed.\n")
  }
}
