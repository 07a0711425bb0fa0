/// What to write where YAML takes a writer's text for something else.
struct YAMLAdvice {
  /// A sentence.
  let rule: String
  /// In the YAML, from 1; the column in Unicode scalars.
  let line: Int
  let column: Int

  /// - Parameters:
  ///   - problem: the line in which the parser gave up, from 1.
  ///   - context: the line in which what it was reading began.
  /// - Returns: nil where no line near the problem reads like text.
  init?(in yaml: Substring, problem: Int, context: Int?) {
    let lines = yaml.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let before = lines.prefix(max(0, problem - 1)).lastIndex { !$0.allSatisfy(\.properties.isWhitespace) }
    let numbers = [problem, context, before.map { $0 + 1 }].compactMap(\.self).filter { lines.indices.contains($0 - 1) }
    let near = numbers.map { (number: $0, line: YAMLLine(lines[$0 - 1])) }
    let faults = near.lazy.compactMap { near in near.line.fault.map { (near.number, $0) } }
    let breaks = near.lazy.compactMap { near in near.line.continuationFault.map { (near.number, $0) } }
    guard let (number, fault) = faults.first ?? breaks.first else { return nil }
    rule = fault.rule
    line = number
    column = fault.column
  }
}

/// A line of YAML as its writer most likely meant it: a key and a text.
private struct YAMLLine {
  struct Fault {
    let rule: String
    let column: Int
  }

  private let scalars: [Unicode.Scalar]
  /// Empty for an item of a list and for what is neither.
  private let key: String
  /// Where the value begins, if there is one.
  private let start: Int

  init(_ line: Substring.UnicodeScalarView) {
    var scalars = Array(line)
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    var start = scalars.firstIndex { $0 != " " } ?? scalars.endIndex
    while start + 1 < scalars.count, scalars[start] == "-", scalars[start + 1] == " " {
      start = scalars[start...].dropFirst().firstIndex { $0 != " " } ?? scalars.endIndex
    }
    let end = scalars[start...].firstIndex { !$0.isASCII || !($0.properties.isAlphabetic || $0 == "_" || $0 == "-") }
    if let end, end > start, scalars[end] == ":", end + 1 < scalars.count, scalars[end + 1] == " " {
      key = String(String.UnicodeScalarView(scalars[start..<end]))
      start = scalars[(end + 1)...].firstIndex { $0 != " " } ?? scalars.endIndex
    } else {
      key = ""
    }
    self.scalars = scalars
    self.start = start
  }

  private var value: ArraySlice<Unicode.Scalar> { scalars[start...] }

  var fault: Fault? {
    if scalars.prefix(while: \.properties.isWhitespace).contains("\t") {
      return Fault(rule: "Lines are indented by spaces, never by a tab.", column: 1)
    }
    guard let first = value.first else { return nil }
    if let rule = beginningRule(first) { return Fault(rule: rule, column: start + 1) }
    // Without a key in front, the first colon is that of a key.
    guard !key.isEmpty, let colon else { return nil }
    return Fault(rule: quoting("holds ': '"), column: colon + 1)
  }

  private func beginningRule(_ first: Unicode.Scalar) -> String? {
    switch first {
    case "@", "`", "%", "&", "*", "!", ",", "}", "]": return quoting("begins with '\(first)'")
    case "|", ">": return value.count > 2 ? quoting("begins with '\(first)'") : nil
    case "\"", "'": return quotationFault(first)
    case "[": return bracketFault(first, "]")
    case "{": return bracketFault(first, "}")
    case "-", "?", ":": return value.dropFirst().first == " " ? quoting("begins with '\(first) '") : nil
    default: return nil
    }
  }

  /// What YAML takes for the colon of a key.
  private var colon: Int? {
    value.indices.first { value[$0] == ":" && ($0 + 1 == value.endIndex || [" ", "\t"].contains(value[$0 + 1])) }
  }

  /// The text ends at its second mark, whatever stands behind it.
  private func quotationFault(_ mark: Unicode.Scalar) -> String? {
    guard let end = value.dropFirst().firstIndex(of: mark) else {
      return "A quotation that begins with \(mark) ends with \(mark)."
    }
    let rest = value[(end + 1)...].drop { $0 == " " }
    if rest.isEmpty || rest.first == "#" || rest.first == "," { return nil }
    return quoting("goes on behind a quotation")
  }

  private func bracketFault(_ open: Unicode.Scalar, _ close: Unicode.Scalar) -> String? {
    guard let end = value.lastIndex(of: close) else {
      return "A list or mapping that begins with '\(open)' ends with '\(close)'; a text that begins so is quoted."
    }
    let rest = value[(end + 1)...].drop { $0 == " " }
    return rest.isEmpty || rest.first == "#" ? nil : quoting("begins with '\(open)'")
  }

  /// "A text that holds ': ' is quoted: title: 'Tolls: a history'"
  private func quoting(_ property: String) -> String {
    let rule = "A text that \(property) is quoted"
    let text = String(String.UnicodeScalarView(value))
    let limit = 60
    guard value.count <= limit else { return rule + "." }
    let quoted =
      value.contains("'") && !value.contains("\"") && !value.contains("\\")
      ? "\"\(text)\"" : "'" + value.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    return "\(rule): \(key.isEmpty ? "" : key + ": ")\(quoted)"
  }

  /// Of a line that is no key and no item.
  var continuationFault: Fault? {
    guard key.isEmpty, let first = value.first, first != "#", colon == nil else { return nil }
    if let colon = value.firstIndex(of: ":"), value[..<colon].allSatisfy({ $0.isASCII && $0.properties.isAlphabetic }),
      colon + 1 < scalars.count
    {
      return Fault(rule: "A space stands behind the colon of a key.", column: colon + 1)
    }
    return Fault(rule: "A text of several lines is indented in its further ones, or quoted.", column: start + 1)
  }
}
