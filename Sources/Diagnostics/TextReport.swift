/// Findings as a person reads them in a terminal: a line each, then the line of the file with a caret.
///
///     content/measures/x.md:7:13: error: No record has the id 'chnia'; did you mean 'china'? [unknown-reference]
///       targets: [chnia]
///                 ^
public struct TextReport {
  /// The text of a file by its path as diagnostics name it; nil where it cannot be shown.
  public typealias SourceText = (_ path: String) -> String?

  private let source: SourceText
  private let isColoured: Bool
  private var lines: [String: [Substring]] = [:]

  public init(isColoured: Bool = false, source: @escaping SourceText) {
    self.isColoured = isColoured
    self.source = source
  }

  /// The findings in the order given, each ending in a line feed.
  public mutating func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    var text = ""
    for diagnostic in diagnostics {
      let severity = styled(diagnostic.severity.rawValue, diagnostic.severity == .error ? "1;31" : "1;33")
      let place = printable("\(diagnostic.location)")
      text += "\(place): \(severity): \(printable(diagnostic.message)) [\(diagnostic.identifier)]\n"
      text += excerpt(at: diagnostic.location)
      for note in diagnostic.notes {
        text += "\(printable("\(note.location)")): \(styled("note", "1;36")): \(printable(note.message))\n"
        text += excerpt(at: note.location)
      }
    }
    return text
  }

  /// How much of a long line is shown, in scalars on each side of the column.
  private static let reach = 90

  private mutating func excerpt(at location: SourceLocation) -> String {
    guard let line = line(at: location) else { return "" }
    let scalars = Array(line.unicodeScalars.prefix(location.column + Self.reach))
    guard scalars.contains(where: { $0 != " " }) else { return "" }
    let column = min(location.column - 1, scalars.count)
    let start = max(0, column - Self.reach)
    let shown = printable(String(String.UnicodeScalarView(scalars[start...])))
    let padding = String(String.UnicodeScalarView(scalars[start..<column].map { $0 == "\t" ? "\t" : " " }))
    return "  \(shown)\n  \(padding)\(styled("^", "1;32"))\n"
  }

  private mutating func line(at location: SourceLocation) -> Substring? {
    if lines[location.path] == nil {
      lines[location.path] =
        source(location.path)?
        .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" } ?? []
    }
    guard let all = lines[location.path], all.indices.contains(location.line - 1) else { return nil }
    return all[location.line - 1]
  }

  private func styled(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
