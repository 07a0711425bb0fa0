internal import Diagnostics
internal import Yams

/// Comments that most likely were meant as text: ` #` behind a plain text, as in `title: Docket #24-1287`.
struct YAMLComments {
  private let lines: [Substring.UTF8View]
  /// How far the scalars have been followed: an index into the lines, the scalars before the rest of the line, the rest.
  private var place: (line: Int, column: Int, rest: Substring.UTF8View)

  init(_ yaml: Substring) {
    lines = yaml.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    place = (0, 1, lines.first ?? yaml.utf8)
  }

  /// Whether there may be any. Most files have none, and need not be looked at line by line.
  static func areIn(_ yaml: Substring) -> Bool {
    var previous = UInt8(ascii: "\n")
    for byte in yaml.utf8 {
      if byte == UInt8(ascii: "#"), previous == UInt8(ascii: " ") || previous == UInt8(ascii: "\t") { return true }
      previous = byte
    }
    return false
  }

  /// A warning at each comment behind a plain scalar that is neither a number nor a date; those behind a quotation or a
  /// list, and those on lines of their own, are comments.
  ///
  /// - Parameters:
  ///   - scalars: in the order of the file.
  ///   - location: of a line and a column of the YAML, from 1.
  mutating func findings(
    behind scalars: [(mark: Mark, text: String)], at location: (Int, Int) -> Diagnostics.SourceLocation
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (mark, text) in scalars where !Self.isNumber(text) {
      go(to: mark)
      guard let comment = comment(behind: text) else { continue }
      let message = "What follows ' #' is a comment and left out; a text that holds it is quoted: '\(text) #…'."
      findings.append(
        Diagnostic("yaml-comment", message, at: location(comment.line, comment.column), severity: .warning))
    }
    return findings
  }

  /// Numbers, dates of all forms, and the words that are no text either.
  private static func isNumber(_ text: String) -> Bool {
    if ["true", "false", "null", "~"].contains(text) { return true }
    let digits = "0123456789".utf8
    return text.utf8.contains(where: digits.contains)
      && text.utf8.allSatisfy { digits.contains($0) || "-+./:~?%eETZ ".utf8.contains($0) }
  }

  /// Only ever forwards, so that a long line is read once.
  private mutating func go(to mark: Mark) {
    if mark.line - 1 > place.line, lines.indices.contains(mark.line - 1) {
      place = (mark.line - 1, 1, lines[mark.line - 1])
    }
    while place.column < mark.column, place.rest.popFirst() != nil {
      place.rest = place.rest.drop { $0 & 0xC0 == 0x80 }
      place.column += 1
    }
  }

  /// Where the comment begins on the line on which the text ends. Lines are joined by white space only, so that the
  /// other bytes tell where that is.
  private func comment(behind text: String) -> (line: Int, column: Int)? {
    var wanted = text.utf8.filter { $0 > 32 }[...]
    for number in place.line..<lines.count {
      var rest = number == place.line ? place.rest : lines[number]
      while let byte = rest.first, let next = wanted.first {
        if byte > 32 {
          guard byte == next else { return nil }
          wanted = wanted.dropFirst()
        }
        rest = rest.dropFirst()
      }
      guard wanted.isEmpty else { continue }
      let comment = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard comment.first == UInt8(ascii: "#"), comment.startIndex > rest.startIndex else { return nil }
      return (number + 1, 1 + lines[number][..<comment.startIndex].count { $0 & 0xC0 != 0x80 })
    }
    return nil
  }
}
