internal import Content
internal import Diagnostics

/// A field that takes one of a few words.
protocol FieldWord: PlainFieldValue, RawRepresentable<String>, CaseIterable {}

extension FieldWord {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> Self? {
    if let word = node.text.flatMap(Self.init) { return word }
    diagnostics.append(wordFault(node, of: key, among: allCases.map(\.rawValue)))
    return nil
  }
}

/// What is wrong with a word that is not among those that a field takes.
private func wordFault(_ node: YAMLNode, of key: String, among words: [String]) -> Diagnostic {
  let rule =
    words.isEmpty
    ? "'\(key)' is a word of the 'vocabulary' in dossier.yml, which has none yet"
    : "'\(key)' is one of \(words.joined(separator: ", "))"
  if let text = node.text {
    let message = "\(rule), not \(quoted(text))\(didYouMean(text, among: words))"
    return Diagnostic("invalid-value", message, at: node.location)
  }
  return Diagnostic("wrong-type", "\(rule).", at: node.location)
}

extension VocabularyWord where Self: FieldValue {
  static func read(
    _ node: YAMLNode, of key: String, from vocabulary: Vocabulary, reporting diagnostics: inout [Diagnostic]
  ) -> Self? {
    known(node, of: key, from: vocabulary, reporting: &diagnostics)
  }

  fileprivate static func known(
    _ node: YAMLNode, of key: String, from vocabulary: Vocabulary, reporting diagnostics: inout [Diagnostic]
  ) -> Self? {
    let known = vocabulary[keyPath: words]
    if let word = node.text.flatMap({ known[$0] }) { return word }
    diagnostics.append(wordFault(node, of: key, among: known.keys.sorted()))
    return nil
  }
}

extension ActorProfile.Kind: FieldValue {}
extension Measure.Kind: FieldValue {}
extension Transition.Change: FieldValue {}
extension Event.Kind: FieldValue {}
extension Statement.Stance: FieldValue {
  /// One of the vocabulary's stances; any text where it has none.
  static func read(
    _ node: YAMLNode, of key: String, from vocabulary: Vocabulary, reporting diagnostics: inout [Diagnostic]
  ) -> Statement.Stance? {
    if !vocabulary.stances.isEmpty { return known(node, of: key, from: vocabulary, reporting: &diagnostics) }
    return String.read(node, of: key, reporting: &diagnostics).map { .init(id: $0, label: .written($0)) }
  }
}

extension CountedUnit: FieldValue {
  /// One of the vocabulary's units, or any other as it is written.
  static func read(
    _ node: YAMLNode, of key: String, from vocabulary: Vocabulary, reporting diagnostics: inout [Diagnostic]
  ) -> CountedUnit? {
    guard let id = String.read(node, of: key, reporting: &diagnostics) else { return nil }
    if let unit = vocabulary.units[id] { return unit }
    if id == percent.id || id == "%" { return percent }
    guard let near = suggestion(for: id, among: vocabulary.units.keys.sorted() + [percent.id]) else {
      return CountedUnit(id: id, label: .written(id))
    }
    let message =
      "'\(key)' is a unit of the vocabulary or quite another text, not \(quoted(id)); did you mean '\(near)'?"
    diagnostics.append(Diagnostic("invalid-value", message, at: node.location))
    return nil
  }
}

extension Transition.Basis: FieldWord {}
extension Series.Kind: FieldWord {}
extension Series.Point.Status: FieldWord {}
extension Source.Grade: FieldWord {}
extension Source.Access: FieldWord {}
