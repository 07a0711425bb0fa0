/// Where the front matter of a Markdown file ends and its body begins.
enum FrontMatter {
  enum Split: Equatable {
    /// The file does not begin with a line `---`.
    case missing
    /// No later line is `---`.
    case unclosed
    /// The YAML, which begins on line 2, and the body, which begins on `bodyLine`, both counted from 1.
    case found(yaml: Substring, body: String, bodyLine: Int)
  }

  /// Splits at the two lines `---`; white space after the hyphens and carriage returns do not matter.
  static func split(_ text: String) -> Split {
    let utf8 = text.utf8
    var lineStart = utf8.startIndex
    var line = 1
    var yamlStart: String.Index?
    while lineStart < utf8.endIndex {
      let lineEnd = utf8[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.endIndex
      let next = lineEnd < utf8.endIndex ? utf8.index(after: lineEnd) : utf8.endIndex
      let isFence = isFence(utf8[lineStart..<lineEnd])
      if let yamlStart, isFence {
        return .found(yaml: text[yamlStart..<lineStart], body: String(text[next...]), bodyLine: line + 1)
      }
      if yamlStart == nil {
        guard isFence else { return .missing }
        yamlStart = next
      }
      lineStart = next
      line += 1
    }
    return yamlStart == nil ? .missing : .unclosed
  }

  private static func isFence(_ line: Substring.UTF8View) -> Bool {
    guard line.starts(with: "---".utf8) else { return false }
    return line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == 13 }
  }
}
