internal import Content
internal import Diagnostics

/// `grades` of `dossier.yml`: what the dossier says of its sources, by their keys, where a fresh export of the library
/// cannot wipe it out. A value is a grade, or a mapping with `grade`, `access`, `language` and `annote`.
struct GradeOverlay: PlainFieldValue {
  let entries: [SourceGrading]

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> GradeOverlay? {
    guard case .mapping(let entries) = node.value else {
      let message = "'\(key)' is a mapping from citation keys to what the dossier says of them."
      diagnostics.append(Diagnostic("wrong-type", message, at: node.location))
      return nil
    }
    return GradeOverlay(
      entries: entries.map { entry in
        SourceGrading(of: Reference(entry.key, at: entry.keyLocation), entry.value, reporting: &diagnostics)
      })
  }
}

/// What the dossier says of one source; nil for what it leaves to the library.
struct SourceGrading: Sendable {
  let key: Reference
  let grade: Source.Grade?
  let access: Source.Access?
  let language: String?
  let annotation: String?

  fileprivate init(of key: Reference, _ node: YAMLNode, reporting diagnostics: inout [Diagnostic]) {
    self.key = key
    guard case .mapping(let entries) = node.value else {
      grade = Source.Grade.read(node, of: key.id, reporting: &diagnostics)
      (access, language, annotation) = (nil, nil, nil)
      return
    }
    var fields = FieldReader(entries, of: "An entry of 'grades'", at: node.location)
    grade = fields.optional("grade")
    access = fields.optional("access")
    let tag: LanguageTag? = fields.optional("language")
    language = tag?.text
    annotation = fields.optional("annote")
    diagnostics += fields.finish()
  }
}

extension Source {
  func graded(_ grading: SourceGrading?) -> Source {
    guard let grading else { return self }
    var source = self
    source.grade = grading.grade ?? grade
    source.access = grading.access ?? access
    source.language = grading.language ?? language
    source.annotation = grading.annotation ?? annotation
    return source
  }
}
