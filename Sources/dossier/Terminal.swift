import ArgumentParser
import Diagnostics
import Foundation

/// The command's two outputs. The only place that prints.
enum Terminal {
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  static func writeError(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// Prints the reason and returns the exit code to throw; 2 means that the command could not run. It may name files,
  /// which is no reason to obey them.
  static func failure(_ reason: String, code: Int32 = 2) -> ExitCode {
    writeError("dossier: \(printable(reason))\n")
    return ExitCode(code)
  }

  static var showsColour: Bool { isColoured(STDOUT_FILENO) }
  static var showsColourForErrors: Bool { isColoured(STDERR_FILENO) }

  /// Colour is for people, and only if they want it (no-color.org).
  private static func isColoured(_ descriptor: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(descriptor) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}
