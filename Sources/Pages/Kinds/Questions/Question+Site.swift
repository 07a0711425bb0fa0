internal import Dossiers
internal import HTML
internal import Wording

extension Question: SiteRecord {
  static let kind: RecordKind = .question
  static let placement = Placement(.masthead(5), chapter: 2)
  static let above: PageID? = .list(.question)
  static var key: String { kind.folder }

  static func all(in dossier: Dossier) -> [Question] { dossier.questions }

  func page(_ context: inout PageContext) -> QuestionPage { QuestionPage(self, &context) }

  static let list: ListTemplate? = { context in QuestionIndexPage(&context) }

  static func chapters(of site: SiteMap) -> [DocumentChapter] {
    [DocumentChapter(.question, of: site, site.dossier.questions, title: site.words.document(.contestedQuestions))]
  }

  func kindWord(_ words: any Wording) -> String { words.kind(.contestedQuestion) }

  func addTexts(to document: inout SearchDocument, in site: SiteMap) {
    document.add(.summary, accounts.map(\.position))
    document.add(.text, agreed.map(\.note) + open)
    document.add(.text, accounts.flatMap { site.names(of: $0.heldBy) })
  }
}

extension Question {
  static let table: DataTable? = { data in
    let rows = data.dossier.questions.flatMap { question in question.accounts.map { (question: question, account: $0) }
    }
    return CSV.table(
      rows,
      [
        .init("question") { .text($0.question.id) }, .init("question_title") { .text($0.question.question) },
        .init("side") { .text($0.account.side.id) }, .init("held_by") { .list(data.site.known($0.account.heldBy)) },
        .init("position") { .text($0.account.position) },
        .init("corroboration") { .text(data.dossier.corroboration(of: $0.account.sources).key) },
        .init("sources") { .list($0.account.sources.map(\.id)) },
        .init("page") { .text(data.site.address($0.question.path)) },
      ])
  }

  func json(_ data: DossierJSON) -> JSON {
    data.json(
      self,
      [
        "accounts": .list(
          accounts.map { account in
            data.claim(
              [
                "side": .text(account.side.id), "held_by": .texts(data.site.known(account.heldBy)),
                "position": .text(account.position),
              ], account.sources)
          }),
        "agreed": .list(
          agreed.map { step in
            [
              "date": data.date(step.date), "note": .text(step.note),
              "about": step.about.flatMap { data.site.known([$0]).first }.json(JSON.text),
              "starts": .texts(step.starts.map(\.id)),
            ]
          }), "open": .texts(open),
      ])
  }

  /// Not schema.org's Question, which is one that readers answer.
  func thing(_ context: some PagePlanner) -> JSON? { ["@type": "Article", "headline": .text(question)] }

  static func schema(_ vocabulary: Vocabulary) -> String {
    #"""
    "question": {
      "description": "A contested matter with each side's account of it.",
      "$ref": "#/$defs/record",
      "unevaluatedProperties": false,
      "required": ["accounts", "agreed", "open"],
      "properties": {
        "accounts": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["side", "held_by", "position", "sources", "corroboration"],
            "properties": {
              "side": {"$ref": "#/$defs/id"},
              "held_by": {"$ref": "#/$defs/ids"},
              "position": {"type": "string"},
              "sources": {"$ref": "#/$defs/citation_keys"},
              "corroboration": {"$ref": "#/$defs/corroboration"},
              "independent_publishers": {"$ref": "#/$defs/publishers"}
            }
          }
        },
        "agreed": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["date", "note", "starts"],
            "properties": {
              "date": {"$ref": "#/$defs/date"},
              "note": {"type": "string"},
              "about": {"$ref": "#/$defs/id"},
              "starts": {"$ref": "#/$defs/ids"}
            }
          }
        },
        "open": {"type": "array", "items": {"type": "string"}}
      }
    }
    """#
  }
}
