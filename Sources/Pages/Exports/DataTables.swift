internal import Content
internal import Dossiers
internal import Editions
internal import HTML

/// The dossier as tables for spreadsheets: `data/*.csv`. What each column holds is said in docs/guide/data.md.
struct DataTables {
  let site: SiteMap

  private var edition: Edition { site.edition }
  private var dossier: Dossier { site.dossier }

  /// One row for each measure, with its status on the as-of day.
  var measures: String {
    let rows = dossier.measures.map { measure in
      (measure: measure, standing: edition.standing(of: measure), ahead: edition.datesAhead(of: measure))
    }
    return CSV.table(
      rows,
      columns(
        of: \.measure,
        [
          .init("short") { .text($0.measure.shortTitle) },
          .init("kind") { .text($0.measure.measureKind.rawValue) },
          .init("imposed_by") { .list(site.known($0.measure.imposedBy)) },
          .init("targets") { .list(site.known($0.measure.targets)) },
          .init("status") { .text($0.standing?.status.rawValue) },
          .init("last_change") { .text($0.standing?.last.change.rawValue) },
          .init("basis") { .text($0.standing?.last.basis.rawValue) },
          .init("since") { .text($0.standing?.since.description) },
          .init("amended_since") { .text($0.standing?.amendedSince?.description) },
          .init("rate_percent") { .number($0.standing?.rate) },
          .init("held_points") { .number($0.standing?.held?.rate) },
          .init("held_until") { .text($0.standing?.held?.ending.written?.date.description) },
          .init("held_until_said") { .text($0.standing?.held?.ending.said?.date.description) },
          .init("until") { row in .text(row.ahead.first { $0.isWritten }?.date.description) },
          .init("until_said") { row in .text(row.ahead.first { $0.isSaid }?.date.description) },
          .init("expected") { row in .text(row.ahead.first { $0.kind == .expected }?.date.description) },
          .init("first_step") { .text($0.measure.date?.description) },
          .init("scope") { .text($0.measure.scope) },
        ]))
  }

  /// One row for each change of a measure up to the as-of day.
  var transitions: String {
    let rows = dossier.measures.flatMap { measure in
      measure.history.enumerated().map {
        (measure: measure, transition: $0.element, before: measure.previousRate(beforeTransitionAt: $0.offset))
      }
    }
    return CSV.table(
      rows,
      [
        .init("measure") { .text($0.measure.id) }, .init("measure_title") { .text($0.measure.title) },
        .init("date") { .text($0.transition.date.description) },
        .init("change") { .text($0.transition.change.rawValue) },
        .init("basis") { .text($0.transition.basis.rawValue) },
        .init("rate_percent") { .number($0.transition.rate) }, .init("rate_before_percent") { .number($0.before) },
        .init("held_points") { .number($0.transition.held?.rate) },
        .init("held_until") { .text($0.transition.held?.until?.description) },
        .init("held_note") { .text($0.transition.held?.note) },
        .init("until") { .text($0.transition.until?.description) },
        .init("expected") { .text($0.transition.expected?.description) },
        .init("note") { .text($0.transition.note) },
        .init("corroboration") { .text(dossier.corroboration(of: $0.transition.sources).key) },
        .init("sources") { .list($0.transition.sources.map(\.id)) },
      ])
  }

  var events: String {
    CSV.table(
      dossier.events,
      columns(
        of: \.self,
        [
          .init("date") { .text($0.when.description) }, .init("kind") { .text($0.eventKind.rawValue) },
          .init("place") { .text($0.place) }, .init("participants") { .list(site.known($0.participants)) },
          .init("measures") { .list(site.known($0.measures)) },
        ]))
  }

  var statements: String {
    CSV.table(
      dossier.statements,
      columns(
        of: \.self,
        [
          .init("date") { .text($0.when.description) }, .init("speaker") { .text($0.speaker.id) },
          .init("stance") { .text($0.stance) }, .init("about") { .list(site.known($0.about)) },
          .init("venue") { .text($0.venue) }, .init("quote") { .text($0.quote) },
          .init("text") { .text($0.common.body.plainText) },
        ]))
  }

  var actors: String {
    CSV.table(
      dossier.actors,
      columns(
        of: \.self,
        [
          .init("name_local") { .list($0.localNames.sorted { $0.key < $1.key }.map(\.value)) },
          .init("kind") { .text($0.actorKind.rawValue) }, .init("role") { .text($0.role) },
          .init("affiliation") { .list(site.known($0.affiliation)) },
        ]))
  }

  /// The columns that tables of records share, with those of the kind between them.
  private func columns<Row>(
    of record: @escaping (Row) -> some RecordContent, _ own: [CSV.Column<Row>]
  ) -> [CSV.Column<Row>] {
    [
      .init("id") { .text(record($0).id) }, .init("title") { .text(record($0).title) },
      .init("side") { .text(site.side(of: record($0))) },
    ] + own + [
      .init("summary") { .text(record($0).common.summary) },
      .init("themes") { .list(site.known(record($0).common.themes)) },
      .init("sources") { .list(site.sources(of: record($0))) },
      .init("updated") { .text(record($0).common.updated?.description) },
      .init("page") { .text(site.address(record($0).path)) },
    ]
  }
}

// What is not one row for each record.

extension DataTables {
  /// One row for each claim that a measure answers another one.
  var links: String {
    let rows = dossier.measures.flatMap { site.edition.chain(of: $0) }
    return CSV.table(
      rows,
      [
        .init("measure") { .text($0.answer.measure) },
        .init("since") { .text(($0.response.since ?? edition.transition(of: $0.answer)?.date)?.description) },
        .init("responds_to") { .text($0.answered.measure) },
        .init("step") { .text(edition.transition(of: $0.answered)?.date.description) },
        .init("lag_days") { .number($0.lag?.days.map(Double.init)) },
        .init("lag_months") { .number($0.lag?.months.map(Double.init)) },
        .init("asserted_by") { .list(site.known($0.response.assertedBy)) },
        .init("disputed_by") { .list(site.known($0.response.disputedBy)) }, .init("note") { .text($0.response.note) },
        .init("corroboration") { .text(dossier.corroboration(of: $0.response.sources).key) },
        .init("sources") { .list($0.response.sources.map(\.id)) },
      ])
  }

  /// Every point of every series up to the as-of day.
  var series: String {
    let rows = dossier.series.flatMap { series in series.points.map { (series: series, point: $0) } }
    return CSV.table(
      rows,
      [
        .init("series") { .text($0.series.id) }, .init("series_title") { .text($0.series.title) },
        .init("side") { .text($0.series.side?.id) }, .init("unit") { .text($0.series.unit) },
        .init("kind") { .text($0.series.seriesKind.rawValue) }, .init("date") { .text($0.point.date.description) },
        .init("value") { .number($0.point.value) }, .init("status") { .text($0.point.status.rawValue) },
        .init("note") { .text($0.point.note) },
        .init("corroboration") { .text(dossier.corroboration(of: $0.point.sources).key) },
        .init("sources") { .list($0.point.sources.map(\.id)) },
      ])
  }

  /// One row for each account of a contested question.
  var questions: String {
    let rows = dossier.questions.flatMap { question in question.accounts.map { (question: question, account: $0) } }
    return CSV.table(
      rows,
      [
        .init("question") { .text($0.question.id) }, .init("question_title") { .text($0.question.question) },
        .init("side") { .text($0.account.side.id) }, .init("held_by") { .list(site.known($0.account.heldBy)) },
        .init("position") { .text($0.account.position) },
        .init("corroboration") { .text(dossier.corroboration(of: $0.account.sources).key) },
        .init("sources") { .list($0.account.sources.map(\.id)) },
        .init("page") { .text(site.address($0.question.path)) },
      ])
  }

  var sources: String {
    CSV.table(
      dossier.sources,
      [
        .init("id") { .text($0.id) }, .init("title") { .text($0.title) }, .init("type") { .text($0.type) },
        .init("grade") { .text($0.grade.rawValue) }, .init("access") { .text($0.access.rawValue) },
        .init("authors") { .list($0.authors) }, .init("publisher") { .text($0.publisher) },
        .init("container_title") { .text($0.containerTitle) }, .init("issued") { .text($0.issued?.description) },
        .init("language") { .text($0.language) }, .init("annotation") { .text($0.annotation) },
        .init("cited_by") { .list(edition.citations(of: $0.id).filter { site.path(of: $0) != nil }) },
        .init("address") { .text($0.url.flatMap(Link.init)?.destination) },
        .init("page") { .text(site.address($0.path)) },
      ])
  }

  /// What is still to come on the as-of day, soonest first.
  var datesAhead: String {
    CSV.table(
      edition.datesAhead,
      [
        .init("date") { .text($0.date.description) }, .init("kind") { .text($0.kind.rawValue) },
        .init("id") { .text($0.id) }, .init("title") { .text(dossier.record($0.id)?.title) },
        .init("status") { .text(dossier.measure($0.id).flatMap(site.edition.standing)?.status.rawValue) },
        .init("basis") { .text($0.basis?.rawValue) }, .init("held_points") { .number($0.points) },
        .init("note") { .text($0.note) },
        .init("page") { .text(site.path(of: $0.id).map(site.address)) },
      ])
  }
}
