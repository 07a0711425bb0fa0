internal import Content
internal import Diagnostics

/// A type that a field of front matter can have. It reads YAML's text itself, so that `no`, `2025` and `1e3` mean what
/// the field's type makes of them.
protocol FieldValue {
  /// The value of a node, or nil after reporting what is wrong with it, located at the node. A type that is a word of the
  /// vocabulary, or holds one, takes it from there.
  static func read(
    _ node: YAMLNode, of key: String, from vocabulary: Vocabulary, reporting diagnostics: inout [Diagnostic]
  ) -> Self?
}

/// A type that has no words of the vocabulary.
protocol PlainFieldValue: FieldValue {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> Self?
}

extension PlainFieldValue {
  static func read(
    _ node: YAMLNode, of key: String, from vocabulary: Vocabulary, reporting diagnostics: inout [Diagnostic]
  ) -> Self? {
    read(node, of: key, reporting: &diagnostics)
  }
}

extension YAMLNode {
  /// The text of a scalar that is not null, without white space around it.
  var text: String? {
    guard case .scalar(let text, _) = value, !isNull else { return nil }
    return trimmed(text)
  }
}

extension String: PlainFieldValue {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> String? {
    guard let text = node.text else {
      diagnostics.append(Diagnostic("wrong-type", "'\(key)' is a text.", at: node.location))
      return nil
    }
    if text.isEmpty {
      let message = "'\(key)' is left out where there is nothing to say, not left empty."
      diagnostics.append(Diagnostic("invalid-value", message, at: node.location))
      return nil
    }
    return text
  }
}

extension Reference: PlainFieldValue {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> Reference? {
    guard let id = node.text, !id.isEmpty else {
      diagnostics.append(Diagnostic("wrong-type", "'\(key)' names something by its id.", at: node.location))
      return nil
    }
    return Reference(id, at: node.location)
  }
}

extension Bool: PlainFieldValue {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> Bool? {
    switch node.text {
    case "true": return true
    case "false": return false
    default:
      diagnostics.append(Diagnostic("wrong-type", "'\(key)' is true or false.", at: node.location))
      return nil
    }
  }
}

extension Double: PlainFieldValue {
  /// Decimal digits with an optional sign, point and exponent; neither hexadecimal nor infinite. A number beyond a
  /// million millions either way is an `invalid-value` error: it needs a larger unit, and no drawing has room for it.
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> Double? {
    let isDecimal = node.text?.utf8.allSatisfy { $0.isASCIIDigit || "+-.eE".utf8.contains($0) }
    guard isDecimal == true, let number = node.text.flatMap(Double.init) else {
      diagnostics.append(Diagnostic("wrong-type", "'\(key)' is a number.", at: node.location))
      return nil
    }
    if abs(number) <= 1e12 { return number }
    let message = "'\(key)' is a number from -1,000,000,000,000 to 1,000,000,000,000; take a larger unit."
    diagnostics.append(Diagnostic("invalid-value", message, at: node.location))
    return nil
  }
}

extension EDTFDate: PlainFieldValue {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> EDTFDate? {
    guard let text = node.text else {
      diagnostics.append(Diagnostic("wrong-type", "'\(key)' is a date.", at: node.location))
      return nil
    }
    do {
      return try EDTFDate(parsing: text)
    } catch {
      diagnostics.append(Diagnostic("invalid-date", error.rule(for: text, of: key), at: node.location))
      return nil
    }
  }
}

extension CalendarDay: PlainFieldValue {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> CalendarDay? {
    guard let date = EDTFDate.read(node, of: key, reporting: &diagnostics) else { return nil }
    if let day = CalendarDay(date.description) { return day }
    diagnostics.append(
      Diagnostic(
        "invalid-date", "'\(key)' is a full day such as 2025-10-09, not \(quoted(date.description)).", at: node.location
      ))
    return nil
  }
}

extension EDTFDate.Fault {
  fileprivate func rule(for text: String, of key: String) -> String {
    switch self {
    case .notADate:
      "'\(key)' is a date such as 2025-10-09, 2025-10, 2025-05~ or 2025-10-09/2025-10-11, not \(quoted(text))."
    case .noSuchDay: "The calendar has no \(quoted(text))."
    case .endBeforeStart: "An interval ends after it begins, \(quoted(text)) does not."
    }
  }
}

/// The text without white space at its ends; almost always it has none.
private func trimmed(_ text: String) -> String {
  func isSpace(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isWhitespace ?? false }
  guard isSpace(text.unicodeScalars.first) || isSpace(text.unicodeScalars.last) else { return text }
  var rest = text.unicodeScalars[...]
  while isSpace(rest.first) { rest.removeFirst() }
  while isSpace(rest.last) { rest.removeLast() }
  return String(rest)
}
