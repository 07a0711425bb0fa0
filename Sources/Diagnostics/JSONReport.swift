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

/// Keys sorted, so that the same findings are the same bytes; and whatever a terminal or a runner would obey escaped as
/// JSON escapes it, so that a program reads what the writer wrote.
func encoded(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  let written = Array(String(decoding: try encoder.encode(value), as: UTF8.self).unicodeScalars)
  var result = String.UnicodeScalarView()
  for (index, scalar) in written.enumerated() {
    // Outside of its strings JSON has only line feeds and printable ASCII, no `#` among it.
    let isObeyed = !scalar.isPrintable && scalar != "\n" || scalar == "#" && written[index...].startsCommand
    if isObeyed { result.append(contentsOf: escape(scalar).unicodeScalars) } else { result.append(scalar) }
  }
  return String(result) + "\n"
}

/// `\u0085`; all that is escaped here lies below U+10000.
private func escape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
}
