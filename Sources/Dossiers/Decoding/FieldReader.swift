internal import Content
internal import Diagnostics

/// Reads the fields of one mapping, each as the type that its field declares, and notes what is wrong.
///
/// The keys that a decoder asks for are the keys that its kind knows: ``finish()`` reports the rest. So a decoder asks
/// for all its keys, whatever it finds, and only then looks whether it has what it needs.
struct FieldReader {
  /// Begins a sentence about the mapping: "A measure", "An entry of 'history'".
  let noun: String
  let location: SourceLocation
  private(set) var diagnostics: [Diagnostic] = []
  /// The words that the dossier has for kinds and steps.
  let vocabulary: Vocabulary
  private let entries: [YAMLNode.Entry]
  private var asked: [String] = []

  /// - Parameter vocabulary: empty where no field takes one of its words.
  init(
    _ entries: [YAMLNode.Entry], of noun: String, at location: SourceLocation, vocabulary: Vocabulary = Vocabulary()
  ) {
    self.entries = entries
    self.vocabulary = vocabulary
    self.noun = noun
    self.location = location
    asked.reserveCapacity(24)
  }

  /// The fields of a whole document, where an empty one has none; a `wrong-type` error where it is no mapping.
  init(_ document: YAMLNode, of noun: String, vocabulary: Vocabulary = Vocabulary()) {
    var entries: [YAMLNode.Entry] = []
    if case .mapping(let found) = document.value { entries = found }
    self.init(entries, of: noun, at: document.location, vocabulary: vocabulary)
    if entries.isEmpty, !document.isNull {
      report("wrong-type", "\(noun) is described by keys and values.", at: document.location)
    }
  }

  /// The value of a key that may be left out.
  mutating func optional<V: FieldValue>(_ key: String) -> V? {
    guard let node = node(key), !node.isNull else { return nil }
    return read(node, of: key)
  }

  /// The value of a key that must be there; a `missing-key` error if it is not.
  mutating func required<V: FieldValue>(_ key: String) -> V? {
    guard let node = presentNode(key) else { return nil }
    return read(node, of: key)
  }

  /// The values of a key that takes a list or a single value; those that are not faulty.
  mutating func list<V: FieldValue>(_ key: String) -> [V] {
    guard let node = node(key), !node.isNull else { return [] }
    return readList(node, of: key)
  }

  /// The values of a key that must be there and not empty; nil where none is left.
  mutating func requiredList<V: FieldValue>(_ key: String) -> [V]? {
    guard let node = presentNode(key) else { return nil }
    if node.value == .sequence([]) {
      report("missing-key", "\(noun) needs at least one entry in '\(key)'.", at: node.location)
    }
    let values: [V] = readList(node, of: key)
    return values.isEmpty ? nil : values
  }

  /// The values of a mapping whose keys the writer chooses.
  mutating func dictionary<V: FieldValue>(_ key: String, isKey: (String) -> Bool, rule: String) -> [String: V] {
    guard let node = node(key), !node.isNull else { return [:] }
    guard case .mapping(let entries) = node.value else {
      report("wrong-type", "'\(key)' is a mapping from names to values.", at: node.location)
      return [:]
    }
    var values: [String: V] = [:]
    for entry in entries {
      if !isKey(entry.key) {
        report("invalid-value", "A key in '\(key)' is \(rule), not \(quoted(entry.key)).", at: entry.keyLocation)
      } else if values[entry.key] != nil {
        reportDuplicate(entry.key, at: entry.keyLocation)
      } else {
        values[entry.key] = read(entry.value, of: entry.key)
      }
    }
    return values
  }

  /// Something that the decoder itself found.
  mutating func report(
    _ identifier: String, _ message: String, at location: SourceLocation, severity: Diagnostic.Severity = .error,
    note: Diagnostic.Note? = nil
  ) {
    let notes = note.map { [$0] } ?? []
    diagnostics.append(Diagnostic(identifier, message, at: location, severity: severity, notes: notes))
  }

  mutating func report(_ finding: Diagnostic) { diagnostics.append(finding) }

  /// Where the value of a key stands, or the mapping where there is none.
  func location(of key: String) -> SourceLocation {
    entries.first { $0.key == key }?.value.location ?? location
  }

  /// What stands behind a key, as it came.
  func value(of key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }

  /// The key is there with something behind it.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key && !$0.value.isNull } }

  /// Asks for a key whose value cannot be used.
  mutating func know(_ key: String) { asked.append(key) }

  /// The key is there, but nothing behind it.
  func isLeftEmpty(_ key: String) -> Bool { entries.contains { $0.key == key && $0.value.isNull } }

  /// All findings, with an `unknown-key` error for each key that nobody asked for.
  mutating func finish() -> [Diagnostic] {
    // Of a thousand wrong keys nobody reads the thousandth suggestion, which takes its time to find.
    var suggestions = 20
    for entry in entries where !asked.contains(entry.key) {
      let end = suggestions > 0 ? didYouMean(entry.key, among: asked) : "."
      suggestions -= 1
      report("unknown-key", "\(noun) has no key \(quoted(entry.key))\(end)", at: entry.keyLocation)
    }
    return diagnostics
  }

  private mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    var found: YAMLNode?
    for entry in entries where entry.key == key {
      if found != nil { reportDuplicate(key, at: entry.keyLocation) }
      found = found ?? entry.value
    }
    return found
  }

  private mutating func presentNode(_ key: String) -> YAMLNode? {
    let node = node(key)
    if let node, !node.isNull { return node }
    report("missing-key", "\(noun) needs the key '\(key)'.", at: node?.location ?? location)
    return nil
  }

  private mutating func readList<V: FieldValue>(_ node: YAMLNode, of key: String) -> [V] {
    guard case .sequence(let nodes) = node.value else { return read(node, of: key).map { [$0] } ?? [] }
    return nodes.compactMap { read($0, of: key) }
  }

  private mutating func read<V: FieldValue>(_ node: YAMLNode, of key: String) -> V? {
    V.read(node, of: key, from: vocabulary, reporting: &diagnostics)
  }

  private mutating func reportDuplicate(_ key: String, at location: SourceLocation) {
    report("duplicate-key", "A key stands once in a mapping, \(quoted(key)) does not.", at: location)
  }
}

/// A text of the writer's in a message, cut where it is too long to help.
public func quoted(_ text: String) -> String {
  let limit = 60
  let start = text.unicodeScalars.prefix(limit)
  return start.endIndex == text.endIndex ? "'\(text)'" : "'\(String(start))…'"
}
