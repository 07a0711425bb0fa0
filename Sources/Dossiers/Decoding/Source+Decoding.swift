internal import Content
internal import Diagnostics
internal import HTML

/// A file of CSL items: a list of them, or a mapping with the list under `references` as pandoc writes it.
struct SourceList {
  private(set) var sources: [Source] = []
  /// The ids of all items, also of faulty ones.
  private(set) var ids: [Reference] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Nothing tells which sources the file was to hold.
  private(set) var isUnreadable = false

  init(_ node: YAMLNode) {
    if node.isNull { return }
    var items = node
    if case .mapping(let entries) = node.value, let entry = entries.first(where: { $0.key == "references" }) {
      items = entry.value
    }
    guard case .sequence(let nodes) = items.value else {
      let message = "A file of sources is a list of CSL items, or such a list under the key 'references'."
      diagnostics.append(Diagnostic("wrong-type", message, at: node.location))
      isUnreadable = true
      return
    }
    for node in nodes { add(node) }
  }

  private mutating func add(_ node: YAMLNode) {
    guard case .mapping(let entries) = node.value else {
      diagnostics.append(Diagnostic("wrong-type", "A source is a CSL item: a mapping of variables.", at: node.location))
      return
    }
    var fields = FieldReader(entries, of: "A source", at: node.location)
    let id: Reference? = fields.required("id")
    if let id {
      if !isSlug(id.id) { fields.report("invalid-id", slugRule(for: id.id), at: id.location) }
      ids.append(id)
    }
    if let source = Source(&fields, id: id) { sources.append(source) }
    // The other keys are CSL's: it has a hundred variables, and programs add theirs.
    diagnostics += fields.diagnostics
  }
}

extension Source {
  /// The variables of CSL 1.0.2's data schema that the dossier shows.
  fileprivate init?(_ fields: inout FieldReader, id: Reference?) {
    let type: String? = fields.required("type")
    let title: String? = fields.required("title")
    let authors: [CSLName] = fields.list("author")
    let editors: [CSLName] = fields.list("editor")
    let publisher: String? = fields.optionalVariable("publisher")
    let containerTitle: String? = fields.optionalVariable("container-title")
    let issued: CSLDate? = fields.optional("issued")
    let url = fields.webAddress("URL")
    let annotation: String? = fields.optionalVariable("annote")
    let language: String? = fields.optionalVariable("language")
    let custom: CustomVariables? = fields.optional("custom")
    guard let id, let type, let title else { return nil }
    self.init(
      id: id.id, location: fields.location, type: type, title: title,
      authors: (authors.isEmpty ? editors : authors).map(\.text), publisher: publisher, containerTitle: containerTitle,
      issued: issued?.date, url: url, annotation: annotation, grade: custom?.grade ?? Grade(type: type),
      access: custom?.access ?? .excerpt, language: custom?.language ?? language)
  }
}

extension Source.Grade {
  /// What a CSL type amounts to where the writer gives no grade.
  fileprivate init(type: String) {
    switch type {
    case "article-newspaper": self = .news
    case "legislation", "legal_case", "bill", "treaty", "regulation": self = .official
    default: self = .reference
    }
  }
}

extension FieldReader {
  /// A text variable; programs export empty ones, which mean nothing.
  fileprivate mutating func optionalVariable(_ key: String) -> String? {
    let text: EmptyableText? = optional(key)
    return text.flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  /// The same of an address. One that no page may link to is left out everywhere: an `unsafe-url` warning.
  fileprivate mutating func webAddress(_ key: String) -> String? {
    guard let text = optionalVariable(key) else { return nil }
    if Link(text) != nil { return text }
    let message = "'\(key)' begins with https:, http:, mailto: or tel:, or it is left out; \(quoted(text)) does not."
    report("unsafe-url", message, at: location(of: key), severity: .warning)
    return nil
  }
}

private struct EmptyableText: FieldValue {
  let text: String

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> EmptyableText? {
    if node.text == "" { return EmptyableText(text: "") }
    return String.read(node, of: key, reporting: &diagnostics).map(EmptyableText.init)
  }
}

/// What the dossier adds to CSL, under CSL's key for such things. It is ours, so its keys are checked.
private struct CustomVariables: FieldGroup {
  let grade: Source.Grade?
  let access: Source.Access?
  let language: String?

  init?(_ fields: inout FieldReader) {
    grade = fields.optional("grade")
    access = fields.optional("access")
    let tag: LanguageTag? = fields.optional("language")
    language = tag?.text
  }
}
