import Foundation

/// The built command, run as a user runs it.
struct Run {
  let status: Int32
  let output: String
  let errors: String

  /// - Parameters:
  ///   - directory: the working directory.
  ///   - workspace: what a code host's runner calls the top of the repository. That of a runner on which the tests
  ///     themselves run is no business of theirs.
  init(_ arguments: [String], in directory: URL, workspace: String? = nil) throws {
    let process = Process()
    let (standardOutput, standardError) = (Pipe(), Pipe())
    process.executableURL = Run.executable
    process.arguments = arguments
    var environment = ProcessInfo.processInfo.environment
    environment["GITHUB_WORKSPACE"] = workspace
    process.environment = environment
    process.currentDirectoryURL = directory
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = standardOutput
    process.standardError = standardError
    try process.run()
    output = String(decoding: standardOutput.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(decoding: standardError.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// Beside the test bundle, where the package manager puts both.
  static var executable: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.bundleURL
      return bundle.deletingLastPathComponent().appendingPathComponent("dossier")
    #else
      return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
        "dossier")
    #endif
  }
}

/// A folder of its own for a test, gone when the test is.
final class Scratch {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID())")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ path: String, _ text: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
  }

  /// The smallest dossier.
  func writeDossier() throws {
    try write(
      "content/dossier.yml",
      """
      title: The ferry dispute
      language: en
      as_of: 2025-06-30
      sides:
        - {id: north, label: North}
        - {id: south, label: South}

      """)
    try write("content/index.md", "---\ntitle: The toll stands\n---\n")
    try write("content/actors/north.md", "---\nname: The North\nkind: state\nside: north\n---\n")
  }
}
