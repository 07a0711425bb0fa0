internal import Dossiers
internal import Editions
internal import HTML

extension SourcePage {
  init(_ source: Source, _ context: inout PageContext) {
    let citing = context.edition.citations(of: source.id).compactMap { context.dossier.record($0) }
    let sole = citing.filter { context.site.sourcesOfRecords[$0.id] == [source.id] }
    let sections = RecordKind.allCases.compactMap { kind -> RecordSection? in
      let own = citing.filter { $0.kind == kind }
      return own.isEmpty
        ? nil : RecordSection(id: "citing-\(kind.rawValue)", title: kind.plural, rows: own.map { context.row($0) })
    }
    self.init(
      frame: context.frame(
        title: source.title, in: context.language(of: source), description: source.annotation,
        under: context.parents(of: .source),
        about: context.structuredData(source, description: source.annotation)),
      head: RecordHead(side: nil, kind: source.grade.word, title: source.title, standfirst: source.annotation),
      facts: Facts(source.facts), address: source.url.flatMap { Link($0) }, soleSupport: sole.map { context.row($0) },
      citing: sections)
  }
}

extension Source {
  fileprivate var facts: [Facts.Fact] {
    [
      .text("Author", authors), .text("Publisher", [publisher].compactMap(\.self)),
      .text("Read at", [containerTitle].compactMap(\.self)), .date("Published", issued?.longView),
      .text("Language", [language].compactMap(\.self)), .text("How it was read", [access.words]),
      .text("Citation key", [id]),
    ]
  }
}

extension Source.Access {
  fileprivate var words: String {
    switch self {
    case .fullText: "In full"
    case .excerpt: "The relevant part"
    case .citedInDigest: "Report not seen in full"
    }
  }
}
