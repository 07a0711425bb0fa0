import Foundation
import Testing

/// The command's preview, once it serves.
struct RunningPreview {
  private let process = Process()
  /// All of what it said until then.
  let printed: String
  /// Where it serves.
  let address: URL

  /// - Parameter descriptors: how many files and connections the process may have open, where the test is about that.
  init(in directory: URL, descriptors: Int? = nil) throws {
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let limit = descriptors.map { "ulimit -n \($0); " } ?? ""
    process.arguments = ["-c", limit + "exec \"$0\" preview --port 0", Run.executable.path]
    process.currentDirectoryURL = directory
    process.standardOutput = output
    // Should the test itself be killed, nothing of it keeps waiting for the server.
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    do {
      printed = try Self.greeting(from: output.fileHandleForReading)
      let start = try #require(printed.firstRange(of: "http://127.0.0.1:"))
      address = try #require(URL(string: String(printed[start.lowerBound...].prefix { !$0.isNewline })))
    } catch {
      process.terminate()
      throw error
    }
  }

  var isRunning: Bool { process.isRunning }

  func stop() {
    process.terminate()
    process.waitUntilExit()
  }

  private static func greeting(from output: FileHandle) throws -> String {
    var printed = ""
    while !printed.contains("stop.\n") {
      let data = output.availableData
      try #require(!data.isEmpty, "the preview ended: \(printed)")
      printed += String(decoding: data, as: UTF8.self)
    }
    return printed
  }
}
