/// Findings as a person reads them in a terminal: a line each, then the line of the file with a caret.
///
///     content/measures/x.md:7:13: error: No record has the id 'chnia'; did you mean 'china'? [unknown-reference]
///       targets: [chnia]
///                 ^
public struct TextReport {
  /// The text of a file by its path as diagnostics name it; nil where it cannot be shown.
  public typealias SourceText = (_ path: String) -> String?

  private let source: SourceText
  private let root: ReportRoot
  private let isColoured: Bool
  private let limit: Int
  private var lines: [String: [Substring]] = [:]
  /// Those shown so far, by their first columns: one line may have many findings.
  private var sourceLines: [SourceLocation: SourceLine] = [:]

  /// - Parameters:
  ///   - root: where its reader finds the files.
  ///   - limit: how many findings are shown; nobody reads the thousandth.
  public init(
    in root: ReportRoot = ReportRoot(named: "."), isColoured: Bool = false, limit: Int = 1_000,
    source: @escaping SourceText
  ) {
    self.root = root
    self.isColoured = isColoured
    self.limit = limit
    self.source = source
  }

  /// The findings in the order given, each ending in a line feed. Where there are too many, errors come before
  /// warnings, and a last line says how many are left out.
  public mutating func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let all = Array(diagnostics)
    let shown = all.first(limit)
    let rest = all.count - shown.count
    if rest == 0 { return text(of: shown) }
    let more = rest == 1 ? "1 more finding is" : "\(rest) more findings are"
    return text(of: shown) + "\(more) not shown; 'dossier check --format json' has all of them.\n"
  }

  private mutating func text(of diagnostics: [Diagnostic]) -> String {
    var text = ""
    for diagnostic in diagnostics {
      let severity = styled(diagnostic.severity.rawValue, diagnostic.severity == .error ? "1;31" : "1;33")
      let place = printable("\(root.place(diagnostic.location))")
      text += "\(place): \(severity): \(printable(diagnostic.message)) [\(diagnostic.identifier)]\n"
      text += excerpt(at: diagnostic.location)
      for note in diagnostic.notes {
        text += "\(printable("\(root.place(note.location))")): \(styled("note", "1;36")): \(printable(note.message))\n"
        text += excerpt(at: note.location)
      }
    }
    return text
  }

  /// How much of a long line is shown, in scalars on each side of the column.
  private static let reach = 90

  private mutating func excerpt(at location: SourceLocation) -> String {
    guard let line = sourceLine(at: location), let word = line.firstWord, word < location.column + Self.reach else {
      return ""
    }
    let start = max(0, min(location.column - 1, line.count) - Self.reach)
    let scalars = line.scalars(from: start, upTo: location.column + Self.reach)
    let shown = printable(String(String.UnicodeScalarView(scalars)))
    let before = scalars.prefix(max(0, location.column - 1 - start))
    let padding = String(String.UnicodeScalarView(before.map { $0 == "\t" ? "\t" : " " }))
    return "  \(shown)\n  \(padding)\(styled("^", "1;32"))\n"
  }

  private mutating func sourceLine(at location: SourceLocation) -> SourceLine? {
    let place = SourceLocation(path: location.path, line: location.line)
    if let line = sourceLines[place] { return line }
    let line = line(at: location).map(SourceLine.init)
    sourceLines[place] = line
    return line
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

extension [Diagnostic] {
  /// As many as asked for, errors before warnings, in their order.
  fileprivate func first(_ limit: Int) -> [Diagnostic] {
    guard count > limit else { return self }
    let errors = count { $0.severity == .error }
    var room: [Diagnostic.Severity: Int] = [.error: limit, .warning: Swift.max(0, limit - errors)]
    return filter { diagnostic in
      let left = room[diagnostic.severity] ?? 0
      room[diagnostic.severity] = left - 1
      return left > 0
    }
  }
}
