internal import Content
internal import Dossiers
internal import HTML

// What can be found of each kind of record: what its page shows as of the dossier's day.

extension SiteMap {
  /// What has a page of its own: a record, or a source.
  enum Subject: Sendable {
    case record(Record)
    case source(Source)

    fileprivate var path: SitePath {
      switch self {
      case .record(let record): record.path
      case .source(let source): source.path
      }
    }
  }

  /// Everything that can be found, by the bytes of the paths, as a browser compares them.
  var searchSubjects: [Subject] {
    let all = dossier.records.map(Subject.record) + dossier.sources.map(Subject.source)
    return all.filter { published.contains($0.path) && $0.path != PageID.notFound.path }
      .sorted { $0.path.string.utf8.lexicographicallyPrecedes($1.path.string.utf8) }
  }

  func searchDocument(_ subject: Subject) -> SearchDocument {
    switch subject {
    case .record(let record): searchDocument(record)
    case .source(let source): SearchDocument(source)
    }
  }

  private func searchDocument(_ record: Record) -> SearchDocument {
    var document = SearchDocument(record, in: self)
    switch record {
    case .actor(let actor): document.add(actor)
    case .measure(let measure): document.add(measure, in: self)
    case .event(let event): document.add(event, in: self)
    case .statement(let statement): document.add(statement, in: self)
    case .question(let question): document.add(question, in: self)
    case .series(let series): document.add(series, in: self)
    case .page(let page): document.add(page)
    case .theme, .phase: break
    }
    return document
  }

  fileprivate func names(of actors: [Reference]) -> [String?] {
    actors.flatMap { reference -> [String?] in
      guard let actor = dossier.actor(reference.id) else { return [] }
      return [actor.name] + actor.localNames.sorted { $0.key < $1.key }.map(\.value)
    }
  }
}

extension SearchDocument {
  /// What all kinds have in common.
  init(_ record: Record, in site: SiteMap) {
    let speaker = record.statement.flatMap { site.dossier.actor($0.speaker.id)?.name }
    let local = record.actor?.localNames.min { $0.key < $1.key }
    self.init(
      path: record.path, title: [speaker, record.title].compactMap(\.self).joined(separator: ": "),
      localTitle: local.map { ($0.value, $0.key) }, kind: record.kind, kindWord: record.searchKind,
      allegiance: site.dossier.allegiance(of: record), date: record.date, themes: record.common.themes.map(\.id))
    let body = record.common.body.plainText { id in
      site.path(of: id).flatMap { _ in site.dossier.record(id)?.title ?? site.dossier.source(id)?.title }
    }
    add(titles: record.title)
    add(.summary, record.common.summary)
    add(.text, body)
    add(.text, record.common.changes.map(\.note) + record.common.themes.map { site.dossier.theme($0.id)?.title })
    open(with: record.common.summary, body: body)
  }

  init(_ source: Source) {
    self.init(
      path: source.path, title: source.title, kind: .source, kindWord: source.grade.word, date: source.issued)
    add(titles: source.title)
    add(.summary, source.publisher, source.containerTitle, source.annotation)
    add(.summary, source.authors)
    open(with: [source.description, source.annotation].compactMap(\.self).joined(separator: " "))
  }

  fileprivate mutating func add(_ actor: ActorProfile) {
    // What the writers call it for short: "china" for a republic with a long name.
    add(titles: actor.id)
    for (_, name) in actor.localNames.sorted(by: { $0.key < $1.key }) { add(titles: name) }
    add(.summary, actor.role)
    add(.summary, actor.roles.map(\.title))
  }

  fileprivate mutating func add(_ measure: Measure, in site: SiteMap) {
    let transitions = measure.history
    add(titles: measure.shortTitle)
    add(.summary, measure.finding, measure.scope, measure.reply)
    add(.summary, transitions.map(\.note))
    add(.summary, transitions.map { $0.rate.map(percentage) })
    add(.text, transitions.flatMap { [$0.heldWords, $0.basisWords] })
    add(.text, measure.instruments.flatMap { [$0.title, $0.role] })
    add(.text, measure.respondsTo.map(\.note) + measure.figures.flatMap { [$0.label, $0.value, $0.note] })
    add(.text, site.names(of: measure.imposedBy + measure.targets))
  }

  fileprivate mutating func add(_ event: Event, in site: SiteMap) {
    add(.summary, event.place)
    add(.text, site.names(of: event.participants))
  }

  fileprivate mutating func add(_ statement: Statement, in site: SiteMap) {
    add(.summary, statement.stance, statement.venue, statement.quote)
    add(.summary, statement.localQuotes.sorted { $0.key < $1.key }.map(\.value))
    add(.summary, site.names(of: [statement.speaker]))
  }

  fileprivate mutating func add(_ question: Question, in site: SiteMap) {
    add(.summary, question.accounts.map(\.position))
    add(.text, question.agreed.map(\.note) + question.open)
    add(.text, question.accounts.flatMap { site.names(of: $0.heldBy) })
  }

  fileprivate mutating func add(_ series: Series, in site: SiteMap) {
    add(titles: series.shortTitle)
    add(.summary, series.finding, series.unit, series.counts, series.leavesOut)
    add(.text, series.points.map(\.note))
  }

  fileprivate mutating func add(_ page: FreePage) {
    add(.summary, (page.brief?.judgements ?? []).flatMap { [$0.claim, $0.text] })
  }
}

extension Record {
  /// What kind of thing the record is, in the words of its page.
  fileprivate var searchKind: String {
    switch self {
    case .actor(let actor): actor.actorKind.sentenceCase
    case .measure(let measure): measure.measureKind.sentenceCase
    case .event(let event): event.eventKind.sentenceCase
    case .question: "Contested question"
    case .statement, .theme, .series, .phase, .page: kind.word
    }
  }
}
