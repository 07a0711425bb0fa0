internal import Content
internal import Diagnostics

extension Rate: PlainFieldValue {
  /// A number, `unknown`, or any other text.
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> Rate? {
    let rule = "'\(key)' is a number in the measure's unit, numbers in a text such as '7.5 to 100%', or 'unknown'"
    guard let text = node.text, !text.isEmpty else {
      diagnostics.append(Diagnostic("wrong-type", "\(rule).", at: node.location))
      return nil
    }
    if text == unknownKey { return .unknown }
    if text.utf8.allSatisfy({ $0.isASCIIDigit || "+-.eE".utf8.contains($0) }) {
      guard let number = Double.read(node, of: key, reporting: &diagnostics) else { return nil }
      if number >= 0 { return .number(number) }
      diagnostics.append(Diagnostic("invalid-value", "'\(key)' is not negative.", at: node.location))
      return nil
    }
    if let number = bareNumber(text) {
      let rule = "'\(key)' is a number in the measure's unit: write \(number), not \(quoted(text))."
      diagnostics.append(Diagnostic("invalid-value", rule, at: node.location))
      return nil
    }
    if text.unicodeScalars.contains(where: { $0.properties.numericType != nil }) { return .text(text) }
    let hint = didYouMean(text, among: [unknownKey])
    diagnostics.append(Diagnostic("invalid-value", "\(rule), not \(quoted(text))\(hint)", at: node.location))
    return nil
  }

  /// "25" of "25%" and "25 %", which would not be drawn.
  private static func bareNumber(_ text: String) -> String? {
    guard text.utf8.last == UInt8(ascii: "%") else { return nil }
    let number = text.utf8.dropLast().filter { $0 != UInt8(ascii: " ") }
    let digits = String(decoding: number, as: UTF8.self)
    return Double(digits) == nil ? nil : digits
  }
}
