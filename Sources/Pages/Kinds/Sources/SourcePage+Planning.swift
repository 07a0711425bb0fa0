internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension SourcePage {
  init(_ source: Source, _ context: inout some CitingPlanner) {
    let citing = context.edition.citations(of: source.id).compactMap { context.dossier.record($0) }
    let sole = citing.filter { context.site.sourcesOfRecords[$0.id] == [source.id] }
    let sections = RecordKind.allCases.compactMap { kind -> RecordSection? in
      let own = citing.filter { $0.kind == kind }
      return own.isEmpty
        ? nil
        : RecordSection(
          id: "citing-\(kind.rawValue)", title: context.words.kind(.many(kind, .label)),
          rows: own.map { context.row($0) })
    }
    self.init(
      frame: context.frame(
        title: source.title, in: context.language(of: source), description: source.annotation,
        under: context.parents(of: .source),
        about: context.structuredData(source, description: source.annotation)),
      head: RecordHead(
        side: nil, kind: context.words.source(.grade(source.grade)), title: source.title,
        markedTitle: source.markedTitle.html, standfirst: source.annotation),
      facts: Facts(context.facts(of: source)), address: source.address,
      soleSupport: sole.map { context.row($0) },
      citing: sections)
  }
}

extension PagePlanner {
  fileprivate func facts(of source: Source) -> [Facts.Fact] {
    [
      .text(words.source(.author), source.writers.map(\.text)),
      .text(words.source(.editor), source.editors.map(\.text)),
      .text(words.source(.authority), [source["authority"]].compactMap(\.self)),
      .text(words.source(.number), [source["number"]].compactMap(\.self)),
      .text(words.source(.publisher), [source.publisher].compactMap(\.self)),
      .text(words.source(.readAt), [source.containerTitle].compactMap(\.self)),
      .text(words.source(.inVolume), [source["volume"]].compactMap(\.self)),
      .text(words.source(.issue), [source["issue"]].compactMap(\.self)),
      .text(words.source(.pages), [source["page"]].compactMap(\.self)),
      .date(words.source(.published), words.issued(source)),
      .identifier("DOI", source.doi), .identifier("PMID", source.pmid), .identifier("PMCID", source.pmcid),
      .text("ISBN", [source["ISBN"]].compactMap(\.self)),
      .text(words.source(.language), [source.language].compactMap(\.self)),
      .text(words.source(.howRead), [words.source(.access(source.access))]),
      .text(words.source(.citationKey), [source.id]),
    ]
  }
}

extension Facts.Fact {
  fileprivate static func identifier(_ registry: String, _ identifier: Source.Identifier?) -> Facts.Fact {
    Facts.Fact(
      registry,
      identifier.map { identifier in
        [identifier.link.map { TextLink(identifier.text, $0).anchor } ?? "\(identifier.text)"]
      } ?? [])
  }
}
