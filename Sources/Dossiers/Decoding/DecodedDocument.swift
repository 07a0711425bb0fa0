public import Content
public import Diagnostics

/// A content file after decoding: what it means by itself, before it is seen beside the others.
///
/// Decoding is pure and may run for many documents at once.
public struct DecodedDocument: Sendable {
  /// What a file turned out to be.
  public enum Content: Sendable {
    case record(Record)
    case sources([Source])
    case settings(DossierSettings)
    /// Faults have left nothing that could be used.
    case nothing
  }

  /// What could be used of the file.
  public let content: Content
  /// What is wrong with the file by itself.
  public let diagnostics: [Diagnostic]
  /// The file's first character.
  public let location: SourceLocation

  let role: DocumentRole
  /// The ids that the file lays claim to, whatever else is wrong with it: a link to a faulty record is not a fault too.
  let declaredIDs: [Reference]
  /// Nothing tells which sources a file of sources was to hold.
  let isUnreadable: Bool

  /// Decodes a document by the kind of record that its folder holds.
  ///
  /// All faults are found in one go. A record with faults in optional fields is still a record.
  ///
  /// - Parameter vocabulary: of the dossier.
  public init(decoding document: ParsedDocument, vocabulary: Vocabulary = .standard) {
    let role = DocumentRole(path: document.path)
    switch role {
    case .record(let kind):
      self.init(decoding: document, as: kind, vocabulary)
    case .sources:
      let list = SourceList(document.frontMatter)
      self.init(
        .sources(list.sources), role, at: document.location, list.diagnostics, ids: list.ids,
        isUnreadable: list.isUnreadable)
    case .settings:
      var fields = FieldReader(document.frontMatter, of: "The dossier")
      let settings = DossierSettings(&fields)
      self.init(settings.map(Content.settings) ?? .nothing, role, at: document.location, fields.finish())
    case .misplaced(let diagnostic):
      self.init(
        .nothing, role, at: document.location, [diagnostic], ids: [Reference(document.stem, at: document.location)])
    }
  }

  /// Stands for a file that could not be parsed, so that links to the record in it are not said to lead nowhere.
  ///
  /// - Parameters:
  ///   - path: as in `ContentFile`, `content/actors/china.md`.
  ///   - diagnostics: what the parser said.
  public init(unparsed path: String, diagnostics: [Diagnostic]) {
    let location = SourceLocation(path: path)
    let (role, stem) = (DocumentRole(path: path), ContentPath(path).stem)
    let isRecord = if case .record = role { true } else { false }
    self.init(
      .nothing, role, at: location, diagnostics, ids: isRecord ? [Reference(stem, at: location)] : [],
      isUnreadable: true)
  }

  private init(decoding document: ParsedDocument, as kind: RecordKind, _ vocabulary: Vocabulary) {
    let noun = kind.noun
    var fields = FieldReader(
      document.frontMatter, of: noun.prefix(1).uppercased() + noun.dropFirst(), vocabulary: vocabulary)
    if !isSlug(document.stem) {
      fields.report("invalid-id", slugRule(for: document.stem), at: document.location)
    } else if document.stem == "index", kind != .page {
      fields.report("invalid-id", "The id 'index' belongs to the list of the folder.", at: document.location)
    } else if document.stem == Targets.everyone, kind == .actor {
      fields.report(
        "invalid-id", "'everyone' in 'targets' stands for all; call the actor otherwise.", at: document.location)
    }
    let decoded = View.decode(document.body.blocks, in: document.folder, vocabulary)
    let common = RecordCommon(&fields, of: document, views: decoded.views)
    let record = Record(kind, &fields, common: common)
    self.init(
      record.map { .record($0) } ?? .nothing, .record(kind), at: document.location,
      fields.finish() + decoded.diagnostics, ids: [Reference(document.stem, at: document.location)])
  }

  private init(
    _ content: Content, _ role: DocumentRole, at location: SourceLocation, _ diagnostics: [Diagnostic],
    ids: [Reference] = [], isUnreadable: Bool = false
  ) {
    self.content = content
    self.role = role
    self.location = location
    self.diagnostics = diagnostics
    declaredIDs = ids
    self.isUnreadable = isUnreadable
  }
}

/// The rule that an id breaks.
func slugRule(for id: String) -> String {
  "An id is made of lower-case letters a to z, digits and hyphens, \(quoted(id)) is not."
}
