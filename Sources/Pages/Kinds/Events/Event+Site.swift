internal import Dossiers
internal import HTML
internal import Wording

extension Event: SiteRecord {
  static let kind: RecordKind = .event
  static let placement = Placement(.foot, chapter: 5)
  static let above: PageID? = .list(.event)
  static var key: String { kind.folder }

  static func all(in dossier: Dossier) -> [Event] { dossier.events }

  func page(_ context: inout PageContext) -> EventPage { EventPage(self, &context) }

  static let list: ListTemplate? = { context in
    RecordListPage(
      .event, context.words.list(.events),
      context.byYear(context.dossier.events) { [words = context.words] in words.word($0.eventKind) }, &context)
  }

  static func chapters(of site: SiteMap) -> [DocumentChapter] {
    [DocumentChapter(.event, of: site, site.dossier.events.inOrderOfTime, isDated: true)]
  }

  func kindWord(_ words: any Wording) -> String { words.word(eventKind) }

  func addTexts(to document: inout SearchDocument, in site: SiteMap) {
    document.add(.summary, place)
    document.add(.text, site.names(of: by + participants))
  }
}

extension Event {
  static let table: DataTable? = { data in
    CSV.table(
      data.dossier.events,
      data.columns(
        of: \.self,
        [
          .init("date") { .text($0.when.description) }, .init("kind") { .text($0.eventKind.id) },
          .init("place") { .text($0.place) }, .init("participants") { .list(data.site.known($0.participants)) },
          .init("measures") { .list(data.site.known($0.measures)) },
        ]) + [.init("by") { .list(data.site.known($0.by)) }])
  }

  func json(_ data: DossierJSON) -> JSON {
    data.json(
      self,
      [
        "kind": .text(eventKind.id), "date": data.date(when), "place": place.json(JSON.text),
        "by": .texts(data.site.known(by)), "participants": .texts(data.site.known(participants)),
        "measures": .texts(data.site.known(measures)),
      ])
  }

  func thing(_ context: some PagePlanner) -> JSON? {
    let ends = when.ends
    return [
      "@type": "Event", "name": .text(title), "startDate": ends.first.flatMap(\.self).json(JSON.text),
      "endDate": ends.dropFirst().first.flatMap(\.self).json(JSON.text),
      "location": place.json { ["@type": "Place", "name": .text($0)] },
    ]
  }

  static func schema(_ vocabulary: Vocabulary) -> String {
    #"""
    "event": {
      "description": "Something that happened or is planned.",
      "$ref": "#/$defs/record",
      "unevaluatedProperties": false,
      "required": ["kind", "date", "by", "participants", "measures"],
      "properties": {
        "kind": {"enum": \#(DossierSchema.words(vocabulary.events))},
        "date": {"$ref": "#/$defs/date"},
        "place": {"type": "string"},
        "by": {"$ref": "#/$defs/ids", "description": "Actors whose doing it was; empty where nobody is said to have done it."},
        "participants": {"$ref": "#/$defs/ids"},
        "measures": {"$ref": "#/$defs/ids"}
      }
    }
    """#
  }
}
