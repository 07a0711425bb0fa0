internal import Content
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

/// The dossier as tables for spreadsheets: `data/*.csv`. What each column holds is said in docs/guide/data.md.
struct DataTables {
  let site: SiteMap

  var edition: Edition { site.edition }
  var dossier: Dossier { site.dossier }

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
        .init("change") { .text($0.transition.change.id) },
        .init("basis") { .text($0.transition.basis.rawValue) },
        .init("rate_percent") { .number(site.unit(of: $0.measure) == .percent ? $0.transition.rate?.number : nil) },
        .init("rate_before_percent") { .number(site.unit(of: $0.measure) == .percent ? $0.before?.number : nil) },
        .init("held_points") { .number($0.transition.held?.rate) },
        .init("held_until") { .text($0.transition.held?.until?.description) },
        .init("held_note") { .text($0.transition.held?.note) },
        .init("until") { .text($0.transition.until?.description) },
        .init("expected") { .text($0.transition.expected?.description) },
        .init("note") { .text($0.transition.note) },
        .init("corroboration") { .text(dossier.corroboration(of: $0.transition.sources).key) },
        .init("sources") { .list($0.transition.sources.map(\.id)) },
        .init("rate") { .number($0.transition.rate?.number) },
        .init("rate_before") { .number($0.before?.number) }, .init("unit") { .text($0.measure.unit.id) },
        .init("rate_text") { .text($0.transition.rate?.text) },
        .init("last_confirmed") { .text($0.transition.lastConfirmed?.description) },
      ])
  }

  /// The columns that tables of records share, with those of the kind between them.
  ///
  /// - Parameter later: those that came since the table had its order.
  func columns<Row>(
    of record: @escaping (Row) -> some RecordContent, _ own: [CSV.Column<Row>], later: [CSV.Column<Row>] = []
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
    ] + later + [.init("sides") { .list(site.sides(of: record($0))) }]
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

  /// What is still to come on the as-of day, soonest first.
  var datesAhead: String {
    CSV.table(
      edition.datesAhead,
      [
        .init("date") { .text($0.date.description) }, .init("kind") { .text($0.kind.rawValue) },
        .init("id") { .text($0.id) }, .init("title") { .text(dossier.record($0.id)?.title) },
        .init("status") { .text(dossier.measure($0.id).flatMap(site.edition.standing)?.status.rawValue) },
        .init("basis") { .text($0.basis?.rawValue) }, .init("held_points") { .number($0.held?.rate) },
        .init("note") { .text($0.note) },
        .init("page") { .text(site.path(of: $0.id).map(site.address)) },
      ])
  }
}
