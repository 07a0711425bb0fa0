internal import Dossiers
internal import HTML
internal import Wording

extension Theme: SiteRecord {
  static let kind: RecordKind = .theme
  static let placement = Placement(.foot, chapter: 9)
  static let above: PageID? = .list(.theme)
  static var key: String { kind.folder }

  static var pageType: String { "CollectionPage" }

  static func all(in dossier: Dossier) -> [Theme] { dossier.themes }

  func page(_ context: inout PageContext) -> ThemePage { ThemePage(self, &context) }

  static let list: ListTemplate? = { context in
    let themes = context.dossier.themes
    return RecordListPage(
      .theme, context.words.list(.themes),
      [
        RecordSection(
          id: "all", title: context.words.list(.allThemes),
          rows: themes.map { context.undatedRow($0, detail: $0.common.summary) })
      ], &context)
  }

  static func chapters(of site: SiteMap) -> [DocumentChapter] {
    [DocumentChapter(.theme, of: site, site.dossier.themes)]
  }

  func kindWord(_ words: any Wording) -> String { words.kind(.one(kind, .label)) }

  func addTexts(to document: inout SearchDocument, in site: SiteMap) {}
}

extension Theme {
  static let table: DataTable? = nil

  func json(_ data: DossierJSON) -> JSON { data.json(self, [:]) }

  func thing(_ context: some PagePlanner) -> JSON? { nil }

  static func schema(_ vocabulary: Vocabulary) -> String {
    #"""
    "theme": {"description": "A thread through the dispute.", "$ref": "#/$defs/record", "unevaluatedProperties": false}
    """#
  }
}
