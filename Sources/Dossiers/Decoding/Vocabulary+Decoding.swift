internal import Content
internal import Diagnostics

extension ReadySet: FieldWord {}
extension Measure.Kind.Targets: FieldWord {}
extension Transition.Change.Effect: FieldWord {}
extension ActorProfile.Kind.Nature: FieldWord {}

extension Vocabulary: PlainFieldValue {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> Vocabulary? {
    guard case .mapping(let entries) = node.value else {
      let message =
        "'\(key)' is a mapping: 'sets', and words for 'measures', 'steps', 'events', 'actors', 'stances' and 'units'."
      diagnostics.append(Diagnostic("wrong-type", message, at: node.location))
      return nil
    }
    var fields = FieldReader(entries, of: "'\(key)'", at: node.location)
    let sets: [ReadySet] = fields.list("sets")
    let measures: [String: WrittenWord] = fields.words("measures")
    let steps: [String: WrittenWord] = fields.words("steps")
    let events: [String: WrittenWord] = fields.words("events")
    let actors: [String: WrittenWord] = fields.words("actors")
    let stances: [String: VocabularyLabel] = fields.words("stances")
    let units: [String: VocabularyLabel] = fields.words("units")
    var own = Vocabulary()
    for (id, label) in stances { own.stances[id] = Statement.Stance(id: id, label: label) }
    for (id, label) in units { own.units[id] = CountedUnit(id: id, label: label) }
    for (id, word) in measures { own.measures[id] = Measure.Kind(id, word, &fields) }
    for (id, word) in steps { own.steps[id] = Transition.Change(id, word, &fields) }
    for (id, word) in events { own.events[id] = Event.Kind(id, word, &fields) }
    for (id, word) in actors { own.actors[id] = ActorProfile.Kind(id, word, &fields) }
    diagnostics += fields.finish()
    let ready = sets.isEmpty && !fields.has("sets") ? [ReadySet.trade] : sets
    return ready.reduce(ReadySet.common) { $0.merging($1.ownWords) }.merging(own)
  }
}

/// A word of the dossier's own: a label, or a mapping with the label and what the word means.
struct WrittenWord: PlainFieldValue {
  let label: VocabularyLabel
  /// Keys and values beside the label.
  let meaning: [YAMLNode.Entry]
  let location: SourceLocation

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> WrittenWord? {
    guard case .mapping(let entries) = node.value else {
      return String.read(node, of: key, reporting: &diagnostics).map {
        WrittenWord(label: .written($0), meaning: [], location: node.location)
      }
    }
    guard let label = entries.first(where: { $0.key == "label" }) else {
      diagnostics.append(
        Diagnostic("missing-key", "The word '\(key)' needs the key 'label'.", at: node.location))
      return nil
    }
    return VocabularyLabel.read(label.value, of: "label", reporting: &diagnostics).map {
      WrittenWord(label: $0, meaning: entries.filter { $0.key != "label" }, location: node.location)
    }
  }

  /// What the word means, read with the keys that its kind of word has.
  func read<Meaning>(
    _ id: String, _ fields: inout FieldReader, _ meaning: (inout FieldReader) -> Meaning?
  ) -> Meaning? {
    var own = FieldReader(self.meaning, of: "The word '\(id)'", at: location)
    let found = meaning(&own)
    for finding in own.finish() { fields.report(finding) }
    return found
  }
}

extension VocabularyLabel: PlainFieldValue {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> VocabularyLabel? {
    guard case .mapping(let entries) = node.value else {
      return String.read(node, of: key, reporting: &diagnostics).map { .written($0) }
    }
    var texts: [String: String] = [:]
    for entry in entries {
      guard let text = String.read(entry.value, of: entry.key, reporting: &diagnostics) else { continue }
      if isLanguageTag(entry.key) {
        texts[String(entry.key.prefix { $0 != "-" })] = text
      } else {
        let rule = "A key in '\(key)' is a language tag such as en or zh, not \(quoted(entry.key))."
        diagnostics.append(Diagnostic("invalid-value", rule, at: entry.keyLocation))
      }
    }
    return texts.min { $0.key < $1.key }.map { .written(texts["en"] ?? $0.value, texts) }
  }
}

extension FieldReader {
  /// Words of the dossier's own, or what they are called.
  fileprivate mutating func words<Word: FieldValue>(_ key: String) -> [String: Word] {
    dictionary(key, isKey: isSlug, rule: "made of lower-case letters a to z, digits and hyphens")
  }
}

extension Measure.Kind {
  fileprivate convenience init?(_ id: String, _ word: WrittenWord, _ fields: inout FieldReader) {
    let targets: Targets? = word.read(id, &fields) { $0.optional("targets") ?? .required }
    self.init(id, word.label, targets: targets ?? .required)
  }
}

extension Transition.Change {
  fileprivate convenience init?(_ id: String, _ word: WrittenWord, _ fields: inout FieldReader) {
    let meaning: (effect: Effect, prolongs: Bool)? = word.read(id, &fields) { keys in
      let prolongs: Bool? = keys.optional("prolongs")
      let effect: Effect? = keys.required("effect")
      return effect.map { ($0, prolongs ?? false) }
    }
    guard let meaning else { return nil }
    self.init(id, word.label, meaning.effect, prolongs: meaning.prolongs)
  }
}

extension Event.Kind {
  fileprivate convenience init?(_ id: String, _ word: WrittenWord, _ fields: inout FieldReader) {
    let isMeeting: Bool? = word.read(id, &fields) { $0.optional("meeting") ?? false }
    self.init(id, word.label, isMeeting: isMeeting ?? false)
  }
}

extension ActorProfile.Kind {
  fileprivate convenience init?(_ id: String, _ word: WrittenWord, _ fields: inout FieldReader) {
    let nature: Nature? = word.read(id, &fields) { $0.optional("nature") ?? .organisation }
    self.init(id, word.label, nature ?? .organisation)
  }
}
