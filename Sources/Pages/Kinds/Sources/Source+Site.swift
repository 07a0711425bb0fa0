internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension Source: SiteKind {
  static let kind: RecordKind = .source
  static let placement = Placement(.masthead(6), chapter: nil)
  static let above: PageID? = .list(.source)
  static var key: String { kind.folder }

  static func all(in dossier: Dossier) -> [Source] { dossier.sources }

  func page(_ context: inout PageContext) -> SourcePage { SourcePage(self, &context) }

  static let list: ListTemplate? = { context in
    let sources = context.dossier.sources
    let groups = Source.Grade.allCases.map { grade in
      let own = sources.filter { $0.grade == grade }.sorted { a, b in
        guard let first = a.issued, let second = b.issued, first != second else {
          return a.issued != nil && b.issued == nil || (a.issued == nil) == (b.issued == nil) && a.id < b.id
        }
        return first > second
      }
      return RecordSection(
        id: grade.rawValue, title: context.words.source(.grade(grade)),
        rows: own.map { source in
          RecordRow(
            date: source.issued.map { DateView(context.words.date($0, .short), machine: nil) },
            title: context.link(to: source),
            detail: source.publisher ?? source.containerTitle)
        })
    }
    return RecordListPage(.source, context.words.list(.sources), groups, &context)
  }

  /// The list of sources stands at the document's end.
  static func chapters(of site: SiteMap) -> [DocumentChapter] {
    []
  }
}

extension Source {
  static let table: DataTable? = { data in
    CSV.table(
      data.dossier.sources,
      [
        .init("id") { .text($0.id) }, .init("title") { .text($0.title) }, .init("type") { .text($0.type) },
        .init("grade") { .text($0.grade.rawValue) }, .init("access") { .text($0.access.rawValue) },
        .init("authors") { .list($0.authors) }, .init("publisher") { .text($0.publisher) },
        .init("container_title") { .text($0.containerTitle) }, .init("issued") { .text($0.issued?.description) },
        .init("language") { .text($0.language) }, .init("annotation") { .text($0.annotation) },
        .init("cited_by") { .list(data.edition.citations(of: $0.id).filter { data.site.path(of: $0) != nil }) },
        .init("address") { .text($0.address?.destination) },
        .init("page") { .text(data.site.address($0.path)) },
      ])
  }

  func json(_ data: DossierJSON) -> JSON {
    [
      "id": .text(id), "title": .text(title), "page": .text(path.string),
      "url": data.site.publicAddress(path).json(JSON.text), "type": .text(type),
      "authors": .texts(authors), "publisher": publisher.json(JSON.text),
      "container_title": containerTitle.json(JSON.text), "issued": issued.json(data.date),
      "address": address.json { .text($0.destination) },
      "annotation": annotation.json(JSON.text), "grade": .text(grade.rawValue),
      "access": .text(access.rawValue), "language": language.json(JSON.text),
      "cited_by": .texts(data.edition.citations(of: id).filter { data.site.path(of: $0) != nil }),
    ]
  }

  func searchDocument(in site: SiteMap) -> SearchDocument {
    var document = SearchDocument(
      path: path, title: title, kind: .source, kindWord: site.words.source(.grade(grade)), date: issued)
    document.add(titles: title)
    document.add(.summary, publisher, containerTitle, annotation)
    document.add(.summary, authors)
    document.add(.summary, self["number"], self["authority"], doi?.text)
    document.open(with: [site.words.reference(of: self), annotation].compactMap(\.self).joined(separator: " "))
    return document
  }

  func thing(_ context: some PagePlanner) -> JSON? {
    [
      "@type": .text(schemaType), "name": .text(title), "author": authors.first.json(JSON.text),
      "publisher": publisher.json { ["@type": "Organization", "name": .text($0)] },
      "datePublished": issued?.ends.first.flatMap(\.self).json(JSON.text),
      "url": address.json { .text($0.destination) },
      "inLanguage": language.json(JSON.text),
    ]
  }

  static func schema(_ vocabulary: Vocabulary) -> String {
    #"""
    "source": {
      "description": "A work cited; sources.json has them as CSL items.",
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "title", "page", "type", "authors", "grade", "access", "cited_by"],
      "properties": {
        "id": {"$ref": "#/$defs/citation_key"},
        "title": {"type": "string"},
        "page": {"$ref": "#/$defs/page"},
        "url": {"$ref": "#/$defs/url"},
        "type": {"type": "string", "description": "CSL's item type."},
        "authors": {"type": "array", "items": {"type": "string"}},
        "publisher": {"type": "string"},
        "container_title": {"type": "string"},
        "issued": {"$ref": "#/$defs/date"},
        "address": {"type": "string", "description": "Of the work itself."},
        "annotation": {"type": "string"},
        "grade": {"enum": \#(DossierSchema.words(Source.Grade.self))},
        "access": {"enum": \#(DossierSchema.words(Source.Access.self))},
        "language": {"type": "string"},
        "cited_by": {"$ref": "#/$defs/ids"}
      }
    }
    """#
  }
}

extension Source {
  fileprivate var schemaType: String {
    switch type {
    case "article-newspaper": "NewsArticle"
    case "article-journal": "ScholarlyArticle"
    case "article", "article-magazine": "Article"
    case "bill", "legislation", "regulation", "treaty": "Legislation"
    case "book": "Book"
    case "dataset": "Dataset"
    case "report": "Report"
    case "webpage": "WebPage"
    default: "CreativeWork"
    }
  }
}
