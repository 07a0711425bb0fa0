public import Diagnostics

extension Dossier {
  /// Puts a dossier together from its content files.
  ///
  /// - Parameters:
  ///   - documents: in any order; the same ones give the same dossier.
  ///   - includingDrafts: whether drafts are shown.
  ///   - assets: site paths of the files that are copied as they are: `assets/map.png`.
  /// - Returns: the dossier, or nil where there are no usable settings; and what was found in the documents. What is
  ///   wrong between them, ``check()`` tells. Without errors in both, the dossier keeps every promise of its types.
  public static func assemble(
    _ documents: [DecodedDocument], includingDrafts: Bool = false, assets: Set<String> = []
  ) -> (dossier: Dossier?, diagnostics: [Diagnostic]) {
    var contents = DossierContents()
    for document in documents.sorted(by: { $0.location < $1.location }) {
      contents.add(document, includingDrafts: includingDrafts)
    }
    guard let settings = contents.settings else {
      return (nil, contents.diagnostics + contents.missingSettings)
    }
    return (Dossier(contents, settings: settings, assets: assets), contents.diagnostics)
  }
}

/// What the content files hold, sorted by what it is.
struct DossierContents {
  private(set) var settings: DossierSettings?
  private(set) var records: [Record] = []
  private(set) var sources: [Source] = []
  private(set) var declarations: [Declaration] = []
  private(set) var hasUnreadableSources = false
  private(set) var diagnostics: [Diagnostic] = []
  /// There is a file of settings, usable or not.
  private var hasSettingsFile = false

  mutating func add(_ document: DecodedDocument, includingDrafts: Bool) {
    diagnostics += document.diagnostics
    var standing = Declaration.Standing.included
    switch document.content {
    case .record(let record):
      if record.common.isDraft && !includingDrafts { standing = .draft } else { records.append(record) }
    case .sources(let items):
      sources += items
    case .settings(let found):
      addSettings(found)
    case .nothing:
      standing = .faulty
    }
    declarations += document.declaredIDs.map { Declaration(id: $0, standing: standing) }
    if case .settings = document.role { hasSettingsFile = true }
    if case .sources = document.role, document.isUnreadable { hasUnreadableSources = true }
  }

  private mutating func addSettings(_ found: DossierSettings) {
    if let settings {
      diagnostics.append(
        Diagnostic(
          "duplicate-settings", "A dossier has one file of settings.", at: found.location,
          notes: [Diagnostic.Note("The other one is here.", at: settings.location)]))
    } else {
      settings = found
    }
  }

  var missingSettings: [Diagnostic] {
    if hasSettingsFile { return [] }
    let place = SourceLocation(path: "content/dossier.yml")
    return [Diagnostic("missing-settings", "A dossier has a file content/dossier.yml with its settings.", at: place)]
  }
}
