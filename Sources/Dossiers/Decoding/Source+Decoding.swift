internal import Content
internal import Diagnostics
internal import HTML

/// A file of CSL items: a list of them, or a mapping with the list under `references` as pandoc writes it, or under
/// `items` as Zotero's servers answer.
struct SourceList {
  private(set) var sources: [Source] = []
  /// The ids of all items, also of faulty ones.
  private(set) var ids: [Reference] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Nothing tells which sources the file was to hold.
  private(set) var isUnreadable = false
  /// Numbers are told from texts.
  private let isJSON: Bool
  /// Texts are Markdown.
  private let isPandocs: Bool

  init(_ node: YAMLNode) {
    isJSON = ContentPath(node.location.path).ending == "json"
    isPandocs = !isJSON && node["references"] != nil
    if node.isNull { return }
    guard let nodes = (node["references"] ?? node["items"] ?? node).items else {
      let message = "A file of sources is a list of CSL items, or such a list under the key 'references'."
      refuse(message, at: node.location)
      return
    }
    // Better BibTeX writes Zotero's items as they are, Zotero's servers under `data`.
    if let first = nodes.first, first["type"] == nil, (first["data"] ?? first)["itemType"] != nil {
      let message =
        "A file of sources holds CSL items; these are Zotero's own. Export the library as CSL JSON or Better CSL JSON."
      refuse(message, at: first.location)
      return
    }
    for node in nodes { add(node) }
  }

  private mutating func refuse(_ message: String, at location: SourceLocation) {
    diagnostics.append(Diagnostic("wrong-type", message, at: location))
    isUnreadable = true
  }

  private mutating func add(_ node: YAMLNode) {
    guard case .mapping(let written) = node.value else {
      diagnostics.append(Diagnostic("wrong-type", "A source is a CSL item: a mapping of variables.", at: node.location))
      return
    }
    let entries = isPandocs ? written.map(\.withCSLMarkup) : written
    var fields = FieldReader(entries, of: "A source", at: node.location)
    let id: Reference? = fields.required("id")
    if let id {
      if Source.slug(of: id.id).isEmpty {
        let message = "A citation key has a letter or a digit, of which the address of its page is made."
        fields.report("invalid-id", message, at: id.location)
      }
      ids.append(id)
    }
    let variables = entries.compactMap { entry in
      CSLValue(entry.value, of: entry.key, isTyped: isJSON).map { CSLValue.Member(entry.key, $0) }
    }
    if let source = Source(&fields, id: id, variables: variables) { sources.append(source) }
    // The other keys are CSL's: it has a hundred variables, and programs add theirs.
    diagnostics += fields.diagnostics
  }
}

extension YAMLNode.Entry {
  fileprivate var withCSLMarkup: YAMLNode.Entry {
    guard key == "publisher" || key.hasSuffix("title") || key.hasSuffix("title-short"),
      case .scalar(let text, let isQuoted) = value.value
    else { return self }
    let node = YAMLNode(.scalar(PandocMarkup.csl(text), isQuoted: isQuoted), at: value.location)
    return YAMLNode.Entry(key: key, keyLocation: keyLocation, value: node)
  }
}

extension Source {
  /// The variables of CSL 1.0.2's data schema that the dossier shows.
  fileprivate init?(_ fields: inout FieldReader, id: Reference?, variables: [CSLValue.Member]) {
    let type: String? = fields.required("type")
    let title: String? = fields.title()
    let writers: [CSLName] = fields.list("author")
    let editors: [CSLName] = fields.list("editor")
    let publisher: String? = fields.optionalVariable("publisher")
    let containerTitle: String? = fields.optionalVariable("container-title")
    let issued: CSLDate? = fields.optional("issued")
    let url = fields.webAddress("URL")
    let annotation: String? = fields.optionalVariable("annote")
    let language: String? = fields.optionalVariable("language")
    let custom: CustomVariables? = fields.optional("custom")
    let accessed: CSLDate? = fields.value(of: "accessed").flatMap(CSLDate.init(unchecked:))
    let tags = SourceTags(&fields)
    guard let id, let type, let title else { return nil }
    self.init(
      id: id.id, location: fields.location, type: type, title: CSLText(title), writers: writers.map(\.name),
      editors: editors.map(\.name), publisher: publisher.map { CSLText($0).plain },
      containerTitle: containerTitle.map { CSLText($0).plain }, issued: issued?.date, issuedForm: issued?.form ?? .date,
      url: url, annotation: annotation, grade: custom?.grade ?? tags.grade ?? Grade(type: type),
      access: custom?.access ?? tags.access ?? .excerpt, language: custom?.language ?? language.map(Source.languageTag),
      accessed: accessed?.date,
      variables: variables.filter { !$0.value.isEmpty })
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

  /// Letters and cases often have none: then what the work stands in, or is known by, is what it is called.
  fileprivate mutating func title() -> String? {
    guard value(of: "title").map({ $0.isNull || $0.text == "" }) ?? true else { return required("title") }
    return optionalVariable("title-short") ?? optionalVariable("number") ?? optionalVariable("container-title")
      ?? required("title")
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

private struct EmptyableText: PlainFieldValue {
  let text: String

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> EmptyableText? {
    if node.text == "" { return EmptyableText(text: "") }
    return String.read(node, of: key, reporting: &diagnostics).map(EmptyableText.init)
  }
}

/// What the dossier adds to CSL, under CSL's key for such things. Others keep things of theirs there; what is nearly a
/// key of ours is one that is misspelt.
private struct CustomVariables: PlainFieldValue {
  let grade: Source.Grade?
  let access: Source.Access?
  let language: String?

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> CustomVariables? {
    guard case .mapping(let entries) = node.value else { return nil }
    let ours = ["grade", "access", "language"]
    let entriesOfOurs = entries.filter { ours.contains($0.key) || suggestion(for: $0.key, among: ours) != nil }
    var fields = FieldReader(entriesOfOurs, of: "An entry of '\(key)'", at: node.location)
    let grade: Source.Grade? = fields.optional("grade")
    let access: Source.Access? = fields.optional("access")
    let tag: LanguageTag? = fields.optional("language")
    diagnostics += fields.finish()
    return CustomVariables(grade: grade, access: access, language: tag?.text)
  }
}
