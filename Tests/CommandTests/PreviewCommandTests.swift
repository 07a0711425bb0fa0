import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct PreviewCommandTests {
  @Test func `Preview prints its address and serves the site there`() async throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    let process = Process()
    let output = Pipe()
    process.executableURL = Run.executable
    process.arguments = ["preview", "--port", "0"]
    process.currentDirectoryURL = scratch.url
    process.standardOutput = output
    // Should the test itself be killed, nothing of it keeps waiting for the server.
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    defer {
      process.terminate()
      process.waitUntilExit()
    }
    var printed = ""
    while !printed.contains("stop.\n") {
      let data = output.fileHandleForReading.availableData
      try #require(!data.isEmpty, "the preview ended: \(printed)")
      printed += String(decoding: data, as: UTF8.self)
    }
    let start = try #require(printed.firstRange(of: "http://127.0.0.1:"))
    let address = try #require(URL(string: String(printed[start.lowerBound...].prefix { !$0.isNewline })))
    let (page, response) = try await URLSession.shared.data(from: address)
    #expect((response as? HTTPURLResponse)?.statusCode == 200)
    #expect(String(decoding: page, as: UTF8.self).contains("The toll stands"))
  }
}
