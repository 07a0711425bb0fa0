internal import Content
internal import Diagnostics

/// A field that takes one of a few words.
protocol FieldWord: FieldValue, RawRepresentable<String>, CaseIterable {}

extension FieldWord {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> Self? {
    if let word = node.text.flatMap(Self.init) { return word }
    let words = allCases.map(\.rawValue)
    let rule = "'\(key)' is one of \(words.joined(separator: ", "))"
    if let text = node.text {
      let message = "\(rule), not \(quoted(text))\(didYouMean(text, among: words))"
      diagnostics.append(Diagnostic("invalid-value", message, at: node.location))
    } else {
      diagnostics.append(Diagnostic("wrong-type", "\(rule).", at: node.location))
    }
    return nil
  }
}

extension ActorProfile.Kind: FieldWord {}
extension Measure.Kind: FieldWord {}
extension Transition.Change: FieldWord {}
extension Transition.Basis: FieldWord {}
extension Event.Kind: FieldWord {}
extension Series.Kind: FieldWord {}
extension Series.Point.Status: FieldWord {}
extension Source.Grade: FieldWord {}
extension Source.Access: FieldWord {}
