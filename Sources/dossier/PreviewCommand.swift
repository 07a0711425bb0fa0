import ArgumentParser
import Foundation
import Preview
import SiteBuilder

struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Build the site into DIR/public and serve it at 127.0.0.1.",
    discussion: "Only this machine can reach it. Press Control-C to stop."
  )

  @OptionGroup var content: ContentOptions

  @Option(help: "The port; 0 takes any that is free.")
  var port: UInt16 = 8080

  @Flag(help: "Open the site in the browser.")
  var open = false

  func run() async throws {
    var session = BuildSession(content)
    let site = try await session.site()
    _ = try session.write(site, to: content.directory + "/public")
    let opens = open
    do {
      try await PreviewServer(files: site.files, port: port).run { address in
        Terminal.write("Serving \(site.pageCount) pages at \(address)\nPress Control-C to stop.\n")
        if opens { Browser.open(address) }
      }
    } catch {
      throw Terminal.failure("\(error); choose another port with --port")
    }
  }
}

/// The machine's own way to open an address.
private enum Browser {
  static func open(_ address: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    #if os(macOS)
      process.arguments = ["open", address]
    #else
      process.arguments = ["xdg-open", address]
    #endif
    do {
      try process.run()
    } catch {
      Terminal.writeError("dossier: no browser could be opened: \(error.localizedDescription)\n")
    }
  }
}
