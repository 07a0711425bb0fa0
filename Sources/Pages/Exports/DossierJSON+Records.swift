internal import Content
internal import Dossiers
internal import Editions

// What each kind of record has of its own, under the keys of its front matter.

extension DossierJSON {
  func json(_ actor: ActorProfile) -> JSON {
    json(
      actor,
      [
        "kind": .text(actor.actorKind.rawValue), "name_local": localised(actor.localNames),
        "role": actor.role.json(JSON.text),
        "roles": .list(
          actor.roles.map { role in
            [
              "title": .text(role.title), "from": role.from.json(date), "until": role.until.json(date),
              "sources": ids(role.sources),
            ]
          }), "affiliation": .texts(site.known(actor.affiliation)),
      ])
  }

  func json(_ measure: Measure) -> JSON {
    json(
      measure,
      [
        "short": .text(measure.shortTitle), "kind": .text(measure.measureKind.rawValue),
        "imposed_by": .texts(site.known(measure.imposedBy)), "targets": .texts(site.known(measure.targets)),
        "status": standing(of: measure), "scope": measure.scope.json(JSON.text),
        "finding": measure.finding.json(JSON.text), "reply": measure.reply.json(JSON.text),
        "instruments": .list(
          measure.instruments.map { instrument in
            [
              "title": .text(instrument.title), "role": instrument.role.json(JSON.text),
              "source": instrument.source.json { .text($0.id) },
            ]
          }), "history": .list(measure.history.map(json)),
        "responds_to": .list(site.edition.chain(of: measure).map(json)),
        "figures": .list(
          measure.figures.map { figure in
            [
              "label": .text(figure.label), "value": .text(figure.value), "note": figure.note.json(JSON.text),
              "sources": ids(figure.sources),
            ]
          }),
      ])
  }

  func json(_ event: Event) -> JSON {
    json(
      event,
      [
        "kind": .text(event.eventKind.rawValue), "date": date(event.when), "place": event.place.json(JSON.text),
        "participants": .texts(site.known(event.participants)), "measures": .texts(site.known(event.measures)),
      ])
  }

  func json(_ statement: Statement) -> JSON {
    json(
      statement,
      [
        "date": date(statement.when), "speaker": .text(statement.speaker.id),
        "about": .texts(site.known(statement.about)), "stance": statement.stance.json(JSON.text),
        "venue": statement.venue.json(JSON.text), "quote": statement.quote.json(JSON.text),
        "quote_local": localised(statement.localQuotes),
      ])
  }

  func json(_ question: Question) -> JSON {
    json(
      question,
      [
        "accounts": .list(
          question.accounts.map { account in
            claim(
              [
                "side": .text(account.side.id), "held_by": .texts(site.known(account.heldBy)),
                "position": .text(account.position),
              ], account.sources)
          }),
        "agreed": .list(
          question.agreed.map { step in
            [
              "date": date(step.date), "note": .text(step.note),
              "about": step.about.flatMap { site.known([$0]).first }.json(JSON.text),
              "starts": .texts(step.starts.map(\.id)),
            ]
          }), "open": .texts(question.open),
      ])
  }

  func json(_ series: Series) -> JSON {
    json(
      series,
      [
        "short": .text(series.shortTitle), "kind": .text(series.seriesKind.rawValue), "unit": .text(series.unit),
        "finding": series.finding.json(JSON.text), "counts": series.counts.json(JSON.text),
        "leaves_out": series.leavesOut.json(JSON.text),
        "points": .list(
          series.points.map { point in
            claim(
              [
                "date": date(point.date), "value": .number(point.value), "status": .text(point.status.rawValue),
                "short": point.label.json(JSON.text), "note": point.note.json(JSON.text),
              ], point.sources)
          }),
      ])
  }

  func json(_ phase: Phase) -> JSON { json(phase, ["from": date(phase.from), "until": phase.until.json(date)]) }

  func json(_ page: FreePage) -> JSON { json(page, page.brief.map(json) ?? [:]) }

  private func json(_ brief: Brief) -> JSON {
    [
      "figures": .list(brief.figures.map(json)),
      "chart": brief.chart.json {
        ["finding": $0.finding.json(JSON.text), "series": .texts(site.known($0.series))]
      },
      "judgements": .list(
        brief.judgements.map { judgement in
          claim(["claim": .text(judgement.claim), "text": .text(judgement.text)], judgement.sources)
        }),
    ]
  }

  private func json(_ figure: Brief.Figure) -> JSON {
    let words: JSON = ["label": .text(figure.label), "note": figure.note.json(JSON.text)]
    return switch figure.subject {
    case .series(let series): (["series": .text(series.id)] as JSON).merging(words)
    case .expected(let measure): (["expected": .text(measure.id)] as JSON).merging(words)
    }
  }

  /// By language tag.
  private func localised(_ texts: [String: String]) -> JSON? {
    texts.isEmpty ? nil : .object(texts.sorted { $0.key < $1.key }.map { (key: $0.key, value: .text($0.value)) })
  }

  private func json(_ transition: Transition) -> JSON {
    claim(
      [
        "date": date(transition.date), "status": .text(transition.change.rawValue),
        "basis": .text(transition.basis.rawValue), "rate": transition.rate.json(JSON.number),
        "held": transition.held.json { held in
          ["rate": .number(held.rate), "until": held.until.json(date), "note": held.note.json(JSON.text)]
        }, "until": transition.until.json(date), "expected": transition.expected.json(date),
        "note": transition.note.json(JSON.text),
      ], transition.sources)
  }

  private func json(_ link: ChainLink) -> JSON {
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
  private func standing(of measure: Measure) -> JSON? {
    guard let standing = edition.standing(of: measure) else { return nil }
    let ahead = edition.datesAhead(of: measure)
    return [
      "status": .text(standing.status.rawValue), "change": .text(standing.last.change.rawValue),
      "basis": .text(standing.last.basis.rawValue), "since": date(standing.since),
      "amended_since": standing.amendedSince.json(date), "rate": standing.rate.json(JSON.number),
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

extension Lag {
  /// Nil where the dates are not known to the day.
  var days: Int? {
    guard case .days(let count) = self else { return nil }
    return count
  }

  /// Nil where the dates are known to the day.
  var months: Int? {
    guard case .months(let count) = self else { return nil }
    return count
  }
}
