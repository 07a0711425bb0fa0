internal import Content
internal import Diagnostics

/// A field that holds fields of its own, such as an entry of a measure's history.
protocol FieldGroup: FieldValue {
  /// Nil where something is missing without which the value means nothing; it has been reported.
  init?(_ fields: inout FieldReader)
}

extension FieldGroup {
  static func read(
    _ node: YAMLNode, of key: String, from vocabulary: Vocabulary, reporting diagnostics: inout [Diagnostic]
  ) -> Self? {
    guard case .mapping(let entries) = node.value else {
      let message = "An entry of '\(key)' is a mapping of keys to values."
      diagnostics.append(Diagnostic("wrong-type", message, at: node.location))
      return nil
    }
    var fields = FieldReader(
      entries, of: "An entry of '\(key)'", at: node.location, vocabulary: vocabulary)
    let value = Self(&fields)
    diagnostics += fields.finish()
    return value
  }
}
