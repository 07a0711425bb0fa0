internal import Foundation

/// Findings as JSON, for editors and scripts: `{"diagnostics": [{"severity", "identifier", "message", "path", "line",
/// "column", "notes": [{"message", "path", "line", "column"}]}]}`.
public enum JSONReport {
  public static func render(_ diagnostics: some Sequence<Diagnostic>) throws -> String {
    try encoded(Report(diagnostics: diagnostics.map(Finding.init)))
  }

  private struct Report: Encodable {
    let diagnostics: [Finding]
  }

  private struct Finding: Encodable {
    let severity: String
    let identifier: String
    let message: String
    let path: String
    let line: Int
    let column: Int
    let notes: [Note]

    init(_ diagnostic: Diagnostic) {
      severity = diagnostic.severity.rawValue
      identifier = diagnostic.identifier
      message = diagnostic.message
      path = diagnostic.location.path
      line = diagnostic.location.line
      column = diagnostic.location.column
      notes = diagnostic.notes.map(Note.init)
    }
  }

  private struct Note: Encodable {
    let message: String
    let path: String
    let line: Int
    let column: Int

    init(_ note: Diagnostic.Note) {
      message = note.message
      path = note.location.path
      line = note.location.line
      column = note.location.column
    }
  }
}

/// Keys sorted, so that the same findings are the same bytes.
func encoded(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}
