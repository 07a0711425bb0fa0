internal import Content
internal import Dossiers
internal import HTML
internal import Wording

extension Statement: SiteRecord {
  static let kind: RecordKind = .statement
  static let placement = Placement(.foot, chapter: 7)
  static let above: PageID? = .list(.statement)
  static var key: String { kind.folder }

  static func all(in dossier: Dossier) -> [Statement] { dossier.statements }

  func page(_ context: inout PageContext) -> StatementPage { StatementPage(self, &context) }

  static let list: ListTemplate? = { context in
    let statements = context.dossier.statements
    let (dossier, words) = (context.dossier, context.words)
    return RecordListPage(
      .statement, context.words.list(.statements),
      context.byYear(statements) { statement in
        words.join([dossier.actor(statement.speaker)?.name, statement.stance.map { words.word($0) }], .list)
      }, &context)
  }

  static func chapters(of site: SiteMap) -> [DocumentChapter] {
    [DocumentChapter(.statement, of: site, site.dossier.statements.inOrderOfTime, isDated: true)]
  }

  func kindWord(_ words: any Wording) -> String { words.kind(.one(kind, .label)) }

  func searchTitle(in site: SiteMap) -> String {
    [site.dossier.actor(speaker)?.name, title].compactMap(\.self).joined(separator: site.words.mark(.colon))
  }

  func addTexts(to document: inout SearchDocument, in site: SiteMap) {
    document.add(.summary, stance.map { site.words.word($0) }, venue, quote)
    document.add(.summary, localQuotes.sorted { $0.key < $1.key }.map(\.value))
    document.add(.summary, site.names(of: [speaker]))
  }
}

extension Statement {
  static let table: DataTable? = { data in
    CSV.table(
      data.dossier.statements,
      data.columns(
        of: \.self,
        [
          .init("date") { .text($0.when.description) }, .init("speaker") { .text($0.speaker.id) },
          .init("stance") { .text($0.stance?.id) }, .init("about") { .list(data.site.known($0.about)) },
          .init("venue") { .text($0.venue) }, .init("quote") { .text($0.quote) },
          .init("text") { .text($0.common.body.plainText) },
        ]))
  }

  func json(_ data: DossierJSON) -> JSON {
    data.json(
      self,
      [
        "date": data.date(when), "speaker": .text(speaker.id),
        "about": .texts(data.site.known(about)), "stance": stance.json { .text($0.id) },
        "venue": venue.json(JSON.text), "quote": quote.json(JSON.text),
        "quote_local": data.localised(localQuotes),
      ])
  }

  func thing(_ context: some PagePlanner) -> JSON? {
    [
      "@type": quote == nil ? "Claim" : "Quotation", "name": .text(topic),
      "text": quote.json(JSON.text), "creator": context.agent(speaker),
      "datePublished": when.ends.first.flatMap(\.self).json(JSON.text),
    ]
  }

  static func schema(_ vocabulary: Vocabulary) -> String {
    #"""
    "statement": {
      "description": "What somebody said; the body is a paraphrase.",
      "$ref": "#/$defs/record",
      "unevaluatedProperties": false,
      "required": ["date", "speaker", "about"],
      "properties": {
        "date": {"$ref": "#/$defs/date"},
        "speaker": {"$ref": "#/$defs/id"},
        "about": {"$ref": "#/$defs/ids"},
        "stance": \#(vocabulary.stances.isEmpty ? #"{"type": "string"}"# : #"{"enum": \#(DossierSchema.words(vocabulary.stances))}"#),
        "venue": {"type": "string"},
        "quote": {"type": "string"},
        "quote_local": {"$ref": "#/$defs/localised"}
      }
    }
    """#
  }
}
