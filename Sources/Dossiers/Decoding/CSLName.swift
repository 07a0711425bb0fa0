internal import Content
internal import Diagnostics

/// A name as CSL writes it: `{family, given}` with particles and suffix, `{literal}`, or plain text.
struct CSLName: PlainFieldValue {
  let name: Source.Name

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> CSLName? {
    if let text = node.text, !text.isEmpty { return CSLName(name: Source.Name(literal: text)) }
    guard case .mapping(let entries) = node.value else {
      let message = "'\(key)' is a list of names: {family: …, given: …} or {literal: …}."
      diagnostics.append(Diagnostic("wrong-type", message, at: node.location))
      return nil
    }
    let parts = Dictionary(entries.map { ($0.key, $0.value.part) }) { first, _ in first }
    let name = Source.Name(parts)
    if name.text.isEmpty {
      let message = "A name in '\(key)' has a 'family' and a 'given' part, or is a 'literal'."
      diagnostics.append(Diagnostic("missing-key", message, at: node.location))
      return nil
    }
    return CSLName(name: name)
  }
}

extension Source.Name {
  fileprivate init(_ parts: [String: String]) {
    if let literal = parts["literal"], !literal.isEmpty {
      self.init(literal: literal)
      return
    }
    let particles = ["dropping-particle", "non-dropping-particle"].compactMap { parts[$0] }.filter { !$0.isEmpty }
    func isSet(_ key: String) -> Bool { !["", "0", "false", nil].contains(parts[key]) }
    self.init(
      family: parts["family"] ?? "", given: parts["given"] ?? "", particles: particles, suffix: parts["suffix"] ?? "",
      hasCommaBeforeSuffix: isSet("comma-suffix"), isFamilyFirst: isSet("static-ordering"))
  }
}

extension YAMLNode {
  /// Some programs write a part of a name as a list of its words.
  fileprivate var part: String { text ?? items?.compactMap(\.text).joined(separator: " ") ?? "" }
}
