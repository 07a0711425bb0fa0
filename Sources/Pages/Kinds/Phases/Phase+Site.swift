internal import Dossiers
internal import HTML
internal import Wording

extension Phase: SiteRecord {
  static let kind: RecordKind = .phase
  static let placement = Placement(nil, chapter: 3)
  static let above: PageID? = .timeline
  static var key: String { kind.folder }

  static func all(in dossier: Dossier) -> [Phase] { dossier.phases }

  func page(_ context: inout PageContext) -> PhasePage { PhasePage(self, &context) }

  static let list: ListTemplate? = nil

  static func chapters(of site: SiteMap) -> [DocumentChapter] {
    [DocumentChapter(site.words.kind(.many(.phase, .label)), id: "phases.index", site.dossier.phases)]
  }

  func kindWord(_ words: any Wording) -> String { words.kind(.one(kind, .label)) }

  func addTexts(to document: inout SearchDocument, in site: SiteMap) {}
}

extension Phase {
  static let table: DataTable? = nil

  func json(_ data: DossierJSON) -> JSON { data.json(self, ["from": data.date(from), "until": until.json(data.date)]) }

  func thing(_ context: some PagePlanner) -> JSON? { nil }

  static func schema(_ vocabulary: Vocabulary) -> String {
    #"""
    "phase": {
      "description": "An era of the dispute.",
      "$ref": "#/$defs/record",
      "unevaluatedProperties": false,
      "required": ["from"],
      "properties": {"from": {"$ref": "#/$defs/date"}, "until": {"$ref": "#/$defs/date"}}
    }
    """#
  }
}
