internal import Content
internal import Diagnostics

/// A name as CSL writes it: `{family, given}` with particles and suffix, `{literal}`, or plain text.
struct CSLName: FieldValue {
  /// As it is shown: "Peter van der Berg", "Ministry of Commerce".
  let text: String

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> CSLName? {
    if let text = node.text, !text.isEmpty { return CSLName(text: text) }
    guard case .mapping(let entries) = node.value else {
      let message = "'\(key)' is a list of names: {family: …, given: …} or {literal: …}."
      diagnostics.append(Diagnostic("wrong-type", message, at: node.location))
      return nil
    }
    let parts = Dictionary(entries.map { ($0.key, $0.value.text ?? "") }) { first, _ in first }
    let order = ["given", "dropping-particle", "non-dropping-particle", "family", "suffix"]
    let words = (parts["literal"].map { [$0] } ?? order.compactMap { parts[$0] }).filter { !$0.isEmpty }
    if words.isEmpty {
      let message = "A name in '\(key)' has a 'family' and a 'given' part, or is a 'literal'."
      diagnostics.append(Diagnostic("missing-key", message, at: node.location))
      return nil
    }
    return CSLName(text: words.joined(separator: " "))
  }
}
