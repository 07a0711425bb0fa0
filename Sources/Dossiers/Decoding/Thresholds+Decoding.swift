internal import Content
internal import Diagnostics

extension Thresholds: PlainFieldValue {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> Thresholds? {
    guard case .mapping(let entries) = node.value else {
      let message = "'\(key)' is a mapping from the names of checks to numbers."
      diagnostics.append(Diagnostic("wrong-type", message, at: node.location))
      return nil
    }
    var fields = FieldReader(entries, of: "'\(key)'", at: node.location)
    let contrast = fields.contrast("low-contrast")
    diagnostics += fields.finish()
    return Thresholds(contrast: contrast ?? standard.contrast)
  }
}

extension FieldReader {
  /// A contrast that keeps WCAG's level AA and that two colours can have.
  fileprivate mutating func contrast(_ key: String) -> Double? {
    let contrast: Double? = optional(key)
    guard let contrast, !(Thresholds.standard.contrast...21 ~= contrast) else { return contrast }
    report(
      "invalid-value", "'\(key)' is a contrast from \(Thresholds.standard.contrast), which WCAG asks for, to 21.",
      at: location(of: key))
    return nil
  }
}
