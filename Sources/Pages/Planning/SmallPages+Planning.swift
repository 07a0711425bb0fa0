internal import Dossiers
internal import Editions
internal import HTML

extension PhasePage {
  init(_ phase: Phase, _ context: inout PageContext) {
    let body = context.body(of: phase)
    let entries = context.listed(context.edition.timeline(phase: phase.id))
    self.init(
      frame: context.frame(phase),
      head: RecordHead(side: nil, kind: phase.dates, title: phase.title, standfirst: phase.common.summary), body: body,
      timeline: context.timeline(entries), backlinks: context.backlinks(to: phase.id),
      sources: context.sources(of: phase))
  }
}

extension SeriesPage {
  init(_ series: Series, _ context: inout PageContext) {
    let chart = context.chart([series], finding: nil, isFull: true)
    let table = chart?.table ?? context.table([series], isFull: true)
    let body = context.body(of: series)
    self.init(
      frame: context.frame(series),
      head: RecordHead(
        side: context.mark(of: series), kind: "Series, \(series.unit)", title: series.title,
        standfirst: series.common.summary),
      chart: chart, table: table,
      notes: Facts([
        .text("Counts", [series.counts].compactMap(\.self)), .text("Leaves out", [series.leavesOut].compactMap(\.self)),
      ]), body: body, backlinks: context.backlinks(to: series.id), sources: context.sources(of: series))
  }
}

extension SeriesIndexPage {
  init(_ context: inout PageContext) {
    let series = context.dossier.series
    self.init(
      frame: context.indexFrame(.series),
      head: context.indexHead(.series, count: series.count, "Rates and quantities over time."),
      groups: [
        RecordSection(
          id: "all", title: "All series", rows: series.map { context.undatedRow($0, detail: $0.finding ?? $0.unit) })
      ])
  }
}

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
        about: context.structuredData(source)),
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

extension SourceIndexPage {
  init(_ context: inout PageContext) {
    let sources = context.dossier.sources
    let groups = Source.Grade.allCases.map { grade in
      let own = sources.filter { $0.grade == grade }.sorted { a, b in
        guard let first = a.issued, let second = b.issued, first != second else {
          return a.issued != nil && b.issued == nil || (a.issued == nil) == (b.issued == nil) && a.id < b.id
        }
        return first > second
      }
      return RecordSection(
        id: grade.rawValue, title: grade.word,
        rows: own.map { source in
          RecordRow(
            date: source.issued.map { DateView($0.short, machine: nil) },
            title: context.link(to: source),
            detail: source.publisher ?? source.containerTitle)
        })
    }
    self.init(
      frame: context.indexFrame(.source),
      head: context.indexHead(.source, count: sources.count, "The works cited, by grade, the latest first."),
      groups: groups)
  }
}

extension FreePageTemplate {
  init(_ page: FreePage, _ context: inout PageContext) {
    let body = context.body(of: page)
    self.init(
      frame: context.frame(page),
      head: RecordHead(
        side: nil, kind: context.dossier.settings.title, title: page.title, standfirst: page.common.summary),
      body: body, sources: context.sources(of: page))
  }
}

extension NotFoundPage {
  init(_ context: inout PageContext) {
    let frame = context.frame(title: "There is no such page", description: nil, under: [])
    let list = context.link("A to Z", to: .alphabet)
    self.init(
      frame: frame, search: context.link(to: .search),
      links: frame.navigation.map { TextLink($0.label, $0.link) } + [list].compactMap(\.self))
  }
}
