internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

// What a measure has of its own in the data.

extension Measure {
  static let table: DataTable? = { data in
    let rows = data.dossier.measures.map { measure in
      (measure: measure, standing: data.edition.standing(of: measure), ahead: data.edition.datesAhead(of: measure))
    }
    return CSV.table(
      rows,
      data.columns(
        of: \.measure,
        [
          .init("short") { .text($0.measure.shortTitle) },
          .init("kind") { .text($0.measure.measureKind.id) },
          .init("imposed_by") { .list(data.site.known($0.measure.imposedBy)) },
          .init("targets") { .list(data.site.known($0.measure.targets)) },
          .init("status") { .text($0.standing?.status.rawValue) },
          .init("last_change") { .text($0.standing?.last.change.id) },
          .init("basis") { .text($0.standing?.last.basis.rawValue) },
          .init("since") { .text($0.standing?.since.description) },
          .init("amended_since") { .text($0.standing?.amendedSince?.description) },
          .init("rate_percent") {
            .number(data.site.unit(of: $0.measure) == .percent ? $0.standing?.rate?.number : nil)
          },
          .init("held_points") { .number($0.standing?.held?.rate) },
          .init("held_until") { .text($0.standing?.held?.ending.written?.date.description) },
          .init("held_until_said") { .text($0.standing?.held?.ending.said?.date.description) },
          .init("until") { row in .text(row.ahead.first { $0.isWritten }?.date.description) },
          .init("until_said") { row in .text(row.ahead.first { $0.isSaid }?.date.description) },
          .init("expected") { row in .text(row.ahead.first { $0.kind == .expected }?.date.description) },
          .init("first_step") { .text($0.measure.date?.description) },
          .init("scope") { .text($0.measure.scope) },
        ],
        later: [
          .init("rate") { .number($0.standing?.rate?.number) },
          .init("unit") { .text($0.measure.unit.id) }, .init("rate_text") { .text($0.standing?.rate?.text) },
          .init("last_confirmed") { .text($0.standing?.last.lastConfirmed?.description) },
        ]))
  }

  func json(_ data: DossierJSON) -> JSON {
    data.json(
      self,
      [
        "short": .text(shortTitle), "kind": .text(measureKind.id), "unit": .text(unit.id),
        "imposed_by": .texts(data.site.known(imposedBy)), "targets": .texts(data.site.known(targets)),
        "status": data.standing(of: self), "scope": scope.json(JSON.text),
        "finding": finding.json(JSON.text), "reply": reply.json(JSON.text),
        "instruments": .list(
          instruments.map { instrument in
            [
              "title": .text(instrument.title), "role": instrument.role.json(JSON.text),
              "source": instrument.source.json { .text($0.id) },
            ]
          }), "history": .list(history.map(data.json)),
        "responds_to": .list(data.edition.chain(of: self).map(data.json)),
        "figures": .list(
          figures.map { figure in
            [
              "label": .text(figure.label), "value": .text(figure.value), "note": figure.note.json(JSON.text),
              "sources": data.ids(figure.sources),
            ]
          }),
      ])
  }
}

extension DossierJSON {
  fileprivate func json(_ transition: Transition) -> JSON {
    claim(
      [
        "date": date(transition.date), "status": .text(transition.change.id),
        "basis": .text(transition.basis.rawValue), "rate": (transition.rate?.number).json(JSON.number),
        "rate_text": (transition.rate?.text).json(JSON.text), "last_confirmed": transition.lastConfirmed.json(date),
        "held": transition.held.json { held in
          ["rate": .number(held.rate), "until": held.until.json(date), "note": held.note.json(JSON.text)]
        }, "until": transition.until.json(date), "expected": transition.expected.json(date),
        "note": transition.note.json(JSON.text),
      ], transition.sources)
  }

  fileprivate func json(_ link: ChainLink) -> JSON {
    claim(
      [
        "id": .text(link.answered.measure), "step": site.edition.transition(of: link.answered).json { date($0.date) },
        "since": link.response.since.json(date), "lag_days": link.lag?.days.json { .number(Double($0)) },
        "lag_months": link.lag?.months.json { .number(Double($0)) },
        "asserted_by": .texts(site.known(link.response.assertedBy)),
        "disputed_by": .texts(site.known(link.response.disputedBy)), "note": link.response.note.json(JSON.text),
      ], link.response.sources)
  }

  /// What stands on the as-of day; nil before the first transition.
  fileprivate func standing(of measure: Measure) -> JSON? {
    guard let standing = edition.standing(of: measure) else { return nil }
    let ahead = edition.datesAhead(of: measure)
    return [
      "status": .text(standing.status.rawValue), "change": .text(standing.last.change.id),
      "basis": .text(standing.last.basis.rawValue), "since": date(standing.since),
      "amended_since": standing.amendedSince.json(date), "rate": (standing.rate?.number).json(JSON.number),
      "rate_text": (standing.rate?.text).json(JSON.text),
      "last_confirmed": standing.last.lastConfirmed.json(date),
      "held": standing.held.json { held in
        [
          "rate": .number(held.rate), "until": held.ending.written.json { date($0.date) },
          "until_said": held.ending.said.json { date($0.date) }, "note": held.note.json(JSON.text),
        ]
      }, "until": ahead.first { $0.isWritten }.json { date($0.date) },
      "until_said": ahead.first { $0.isSaid }.json { date($0.date) },
      "expected": ahead.first { $0.kind == .expected }.json { date($0.date) },
    ]
  }
}
