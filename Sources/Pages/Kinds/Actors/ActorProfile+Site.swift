internal import Dossiers
internal import HTML
internal import Wording

extension ActorProfile: SiteRecord {
  static let kind: RecordKind = .actor
  static let placement = Placement(.masthead(4), chapter: 6)
  static let above: PageID? = .list(.actor)
  static var key: String { kind.folder }

  static func all(in dossier: Dossier) -> [ActorProfile] { dossier.actors }

  func page(_ context: inout PageContext) -> ActorPage { ActorPage(self, &context) }

  static let list: ListTemplate? = { context in
    let dossier = context.dossier
    let bySide = Dictionary(grouping: dossier.actors, by: \.side.id)
    let sections = dossier.settings.sides.map { side in
      let actors = (bySide[side.id] ?? []).sorted { $0.name < $1.name }
      return RecordSection(
        id: "side-\(side.id)", title: side.label,
        rows: actors.map { context.undatedRow($0, detail: $0.role ?? context.words.word($0.actorKind)) })
    }
    return RecordListPage(.actor, context.words.list(.actors), sections, &context)
  }

  /// By side, then by name.
  static func chapters(of site: SiteMap) -> [DocumentChapter] {
    let bySide = Dictionary(grouping: site.dossier.actors, by: \.side.id)
    let actors = site.dossier.settings.sides.flatMap { side in
      (bySide[side.id] ?? []).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
    return [DocumentChapter(.actor, of: site, actors)]
  }

  func kindWord(_ words: any Wording) -> String { words.word(actorKind) }

  func addTexts(to document: inout SearchDocument, in site: SiteMap) {
    // What the writers call it for short: "china" for a republic with a long name.
    document.add(titles: id)
    for (_, name) in localNames.sorted(by: { $0.key < $1.key }) { document.add(titles: name) }
    document.add(.summary, role)
    document.add(.summary, roles.map(\.title))
  }
}

extension ActorProfile {
  static let table: DataTable? = { data in
    CSV.table(
      data.dossier.actors,
      data.columns(
        of: \.self,
        [
          .init("name_local") { .list($0.localNames.sorted { $0.key < $1.key }.map(\.value)) },
          .init("kind") { .text($0.actorKind.id) }, .init("role") { .text($0.role) },
          .init("affiliation") { .list(data.site.known($0.affiliation)) },
        ]))
  }

  func json(_ data: DossierJSON) -> JSON {
    data.json(
      self,
      [
        "kind": .text(actorKind.id), "name_local": data.localised(localNames),
        "role": role.json(JSON.text),
        "roles": .list(
          roles.map { role in
            [
              "title": .text(role.title), "from": role.from.json(data.date), "until": role.until.json(data.date),
              "sources": data.ids(role.sources),
            ]
          }), "affiliation": .texts(data.site.known(affiliation)),
      ])
  }

  func thing(_ context: some PagePlanner) -> JSON? {
    let isPerson = actorKind.nature == .person
    return [
      "@type": .text(schemaType), "name": .text(name),
      "alternateName": localNames.min { $0.key < $1.key }.json { .text($0.value) },
      "jobTitle": isPerson ? role.json(JSON.text) : nil,
      "affiliation": isPerson ? affiliation.first.flatMap { context.agent($0) } : nil,
    ]
  }

  static func schema(_ vocabulary: Vocabulary) -> String {
    #"""
    "actor": {
      "description": "Somebody who acts.",
      "$ref": "#/$defs/record",
      "unevaluatedProperties": false,
      "required": ["side", "kind", "roles", "affiliation"],
      "properties": {
        "kind": {"enum": \#(DossierSchema.words(vocabulary.actors))},
        "name_local": {"$ref": "#/$defs/localised"},
        "role": {"type": "string"},
        "roles": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["title", "sources"],
            "properties": {
              "title": {"type": "string"},
              "from": {"$ref": "#/$defs/date"},
              "until": {"$ref": "#/$defs/date"},
              "sources": {"$ref": "#/$defs/citation_keys"}
            }
          }
        },
        "affiliation": {"$ref": "#/$defs/ids"}
      }
    }
    """#
  }
}

extension ActorProfile {
  /// In the words of schema.org.
  var schemaType: String {
    switch actorKind.nature {
    case .person: "Person"
    case .state: "Country"
    case .territory: "AdministrativeArea"
    case .company: "Corporation"
    case .organisation: "Organization"
    }
  }
}
