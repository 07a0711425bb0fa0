internal import Content
internal import Dossiers

// Records without what was not known on the day; the same object where nothing is left out.

extension Knowledge {
  /// Nil where the day knows nothing of the record.
  func known(_ record: Record, in dossier: Dossier) -> Record? {
    if isEarlier && !knows(Reference(record.id, at: record.common.location)) { return nil }
    let isWhole = knowsAll(of: record.common)
    return switch record {
    case .actor(let actor): isWhole ? record : .actor(known(actor))
    case .measure(let measure): .measure(known(measure, isWhole: isWhole, in: dossier))
    case .event(let event): isWhole ? record : .event(known(event))
    case .statement(let statement): isWhole ? record : .statement(known(statement))
    case .question(let question): .question(known(question, isWhole: isWhole))
    case .theme(let theme): isWhole ? record : .theme(Theme(common: known(theme.common), title: theme.title))
    case .series(let series): .series(known(series, isWhole: isWhole))
    case .phase(let phase): isWhole ? record : .phase(known(phase))
    case .page(let page): isWhole ? record : .page(known(page))
    }
  }

  /// How a day comes to know of a record.
  enum Way {
    /// It happens on a day.
    case onItsDate
    case withItsPoints([Series.Point])
    /// It is a text and nothing else: once that is written.
    case asText
    /// Once its text is written, or something that is known names it.
    case onceNamed
  }

  func known(_ common: RecordCommon) -> RecordCommon {
    let knowsTexts = knowsTexts(of: common)
    return common.with(
      summary: knowsTexts ? common.summary : nil, themes: known(common.themes), sources: known(common.sources),
      updated: common.updated.flatMap { $0 <= day ? $0 : nil }, changes: common.changes.filter { $0.date <= day },
      reviewAfter: knowsTexts ? common.reviewAfter : nil, keepsBody: knowsTexts)
  }

  private func known(_ actor: ActorProfile) -> ActorProfile {
    let roles = actor.roles.filter { !isEarlier || $0.from.map(knows) ?? true }.map { role in
      var role = role
      role.until = role.until.flatMap { !isEarlier || knows($0) ? $0 : nil }
      role.sources = known(role.sources)
      return role
    }
    // Without a text of the day, the office that was held on it stands for what the writers call the actor.
    let held = roles.last { $0.until?.isAhead(of: day) ?? true }?.title
    return ActorProfile(
      common: known(actor.common), name: actor.name, localNames: actor.localNames, actorKind: actor.actorKind,
      side: actor.side, role: knowsTexts(of: actor.common) ? actor.role : held, roles: roles,
      affiliation: known(actor.affiliation))
  }

  private func known(_ event: Event) -> Event {
    Event(
      common: known(event.common), title: event.title, eventKind: event.eventKind, when: known(event.when),
      place: event.place, by: known(event.by), participants: known(event.participants), measures: known(event.measures))
  }

  private func known(_ statement: Statement) -> Statement {
    Statement(
      common: known(statement.common), when: known(statement.when), speaker: statement.speaker, topic: statement.topic,
      about: known(statement.about), stance: statement.stance, venue: statement.venue, quote: statement.quote,
      localQuotes: statement.localQuotes)
  }

  private func known(_ question: Question, isWhole: Bool) -> Question {
    let agreed = question.agreed.filter { knows($0.date) }
    if isWhole && agreed.count == question.agreed.count { return question }
    return Question(
      common: known(question.common), question: question.question,
      accounts: question.accounts.map { account in
        var account = account
        account.heldBy = known(account.heldBy)
        account.sources = known(account.sources)
        return account
      },
      agreed: agreed.map { step in
        var step = step
        step.about = step.about.flatMap { knows($0) ? $0 : nil }
        return step
      }, open: question.open)
  }

  private func known(_ phase: Phase) -> Phase {
    Phase(
      common: known(phase.common), title: phase.title, from: phase.from,
      until: phase.until.flatMap { !isEarlier || knows($0) ? $0 : nil })
  }

  private func known(_ page: FreePage) -> FreePage {
    FreePage(common: known(page.common), title: page.title, brief: page.brief.map(known))
  }

  private func known(_ brief: Brief) -> Brief {
    var brief = brief
    brief.figures = brief.figures.filter { knows($0.subject.reference) }
    if var chart = brief.chart {
      chart.series = known(chart.series)
      brief.chart = chart
    }
    brief.judgements = brief.judgements.map { judgement in
      var judgement = judgement
      judgement.sources = known(judgement.sources)
      return judgement
    }
    brief.questions = known(brief.questions)
    return brief
  }
}

extension Record {
  var becomesKnown: Knowledge.Way {
    switch self {
    case .measure, .event, .statement, .phase: .onItsDate
    case .series(let series): .withItsPoints(series.points)
    case .question, .page: .asText
    case .actor, .theme: .onceNamed
    }
  }
}

extension Brief.Figure.Subject {
  fileprivate var reference: Reference {
    switch self {
    case .series(let series): series
    case .expected(let measure): measure
    }
  }
}

extension Knowledge {
  /// Nobody says when a step that never came was threatened, so an earlier day cannot know of it.
  func knows(_ point: Series.Point) -> Bool {
    isEarlier ? point.status != .threatened && knows(point.date) : knows(point.date) || point.status == .threatened
  }

  private func known(_ series: Series, isWhole: Bool) -> Series {
    let points = series.points.filter(knows)
    if isWhole && points.count == series.points.count { return series }
    let knowsTexts = knowsTexts(of: series.common)
    return Series(
      common: known(series.common), title: series.title, shortTitle: series.shortTitle,
      finding: knowsTexts ? series.finding : nil, unit: series.unit, seriesKind: series.seriesKind, side: series.side,
      counts: knowsTexts ? series.counts : nil, leavesOut: knowsTexts ? series.leavesOut : nil,
      points: points.map { point in
        var point = point
        point.sources = known(point.sources)
        return point
      })
  }
}
