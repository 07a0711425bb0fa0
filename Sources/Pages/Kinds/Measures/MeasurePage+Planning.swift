internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension MeasurePage {
  init(_ measure: Measure, _ context: inout some CitingPlanner) {
    let transitions = context.transitions(of: measure)
    var figures: [FigureRow] = []
    for figure in measure.figures {
      figures.append(
        FigureRow(
          value: figure.value, label: figure.label, note: figure.note.map(context.written),
          citations: context.cite(figure.sources)))
    }
    let answers = context.answers(of: measure)
    let answeredBy = context.answers(to: measure)
    let questions = context.questions(about: measure.id)
    var accounts: [QuestionSummary] = []
    // In a document the accounts stand once, with their question.
    let shown = context.document == nil ? 2 : 0
    for question in questions.prefix(shown) { accounts.append(context.citedSummary(of: question)) }
    let body = context.body(of: measure)
    self.init(
      frame: context.frame(measure), head: context.head(of: measure), side: context.listedMark(of: measure),
      keyLine: KeyLine(context.cells(of: measure)), chart: context.chart(measure), strip: context.strip(measure),
      finding: measure.finding, transitions: transitions, facts: Facts(context.facts(of: measure)), figures: figures,
      answers: answers, answeredBy: answeredBy, reply: measure.reply, statements: context.statements(about: measure.id),
      questions: accounts, moreQuestions: questions.dropFirst(shown).map { context.link(to: $0) }, body: body,
      backlinks: context.backlinks(to: measure.id, except: [.respondsTo, .about, .agreedStep]),
      sources: context.sources(of: measure))
  }
}

extension PagePlanner {
  fileprivate func head(of measure: Measure) -> RecordHead {
    RecordHead(
      side: mark(of: measure), kind: words.word(measure.measureKind), title: measure.title,
      standfirst: measure.common.summary)
  }

  fileprivate func cells(of measure: Measure) -> [KeyLine.Cell] {
    var cells: [KeyLine.Cell] = []
    if let standing = edition.standing(of: measure) {
      cells.append(statusCell(standing))
      if let rate = standing.rate {
        let highest = measure.history.compactMap { $0.rate?.number }.max()
        let detail = highest.flatMap { highest in
          highest == rate.number ? nil : words.measure(.atItsHighest(highest, site.unit(of: measure)))
        }
        cells.append(
          .text(
            words.measure(standing.status == .inForce ? .rate : .lastRate),
            words.quantity(rate, site.unit(of: measure), .label),
            detail: detail))
      }
      if let held = standing.held {
        let until = held.ending.written.map { words.status(.until($0.date)) }
        let detail = words.join([until, held.ending.said.map { words.words(of: $0) }], .clause)
        cells.append(
          .text(words.measure(.heldBack), words.status(.held(words.amount(held.rate, held.unit))), detail: detail))
      }
      if let ahead = aheadCell(measure, isSuspended: standing.status == .suspended) { cells.append(ahead) }
    }
    cells.append(
      .against(
        words.measure(.byAndAgainst), by: marked(measure.imposedBy), on: marked(measure.targets.actors),
        areAll: measure.targets.areEveryone, words))
    if let standing = edition.standing(of: measure) {
      cells.append(.sure(words.measure(.howSure), dossier.corroboration(of: standing.last.sources).view, words))
    }
    return cells
  }

  /// "Suspended, since 10 November 2025; pause prolonged 23 Sep 2026 · announced, act not found"
  private func statusCell(_ standing: Standing) -> KeyLine.Cell {
    let view = words.view(of: standing)
    return .status(
      words.measure(.statusOn(edition.day)), view, detail: words.measure(.since(standing.since)) + view.appended)
  }

  /// Until when it stands, by its text or as is said, or else when the next step is expected.
  private func aheadCell(_ measure: Measure, isSuspended: Bool) -> KeyLine.Cell? {
    let ahead = edition.datesAhead(of: measure)
    let (written, said) = (ahead.first { $0.isWritten }, ahead.first { $0.isSaid })
    let expected = ahead.first { $0.kind == .expected }
    let next = expected.map { words.measure(.nextStepExpectedOn($0.date)) }
    if let written {
      let detail = words.join([said.map { words.words(of: $0) }, next], .clause)
      return .text(
        words.measure(isSuspended ? .pauseEndsByItsText : .endsByItsText), words.date(written.date, .short),
        detail: detail)
    }
    if let said {
      return .text(
        words.measure(isSuspended ? .pauseSaidToLast : .saidToLast), words.date(said.date, .short),
        detail: words.join([words.basis(said.basis), next], .clause))
    }
    return expected.map { date in
      .text(words.measure(.nextStepExpected), words.date(date.date, .short), detail: words.basis(date.basis))
    }
  }

  private func marked(_ actors: [Reference]) -> [(SideMark, TextLink)] {
    dossier.actors(actors).compactMap { actor in
      mark(of: actor).map { ($0, TextLink(actor.name, address(of: actor), language: textLanguage)) }
    }
  }

  fileprivate func facts(of measure: Measure) -> [Facts.Fact] {
    let instruments = measure.instruments.map { instrument -> HTML in
      let role: HTML = instrument.role.html { "\(words.mark(.list))\($0)" }
      guard let id = instrument.source?.id, let source = dossier.source(id) else { return "\(instrument.title)\(role)" }
      return "<a href=\"\(address(of: source))\">\(instrument.title)</a>\(role)"
    }
    return [
      Facts.Fact(words.record(.legalBasis), instruments),
      .text(words.record(.scope), [measure.scope].compactMap(\.self)),
    ]
      + commonFacts(measure)
  }

  /// Who said what about it; the words stand on the statements' own pages.
  fileprivate func statements(about id: String) -> [RecordRow] {
    let statements = edition.backlinks(to: id).filter { $0.relation == .about }.compactMap { dossier.statement($0.id) }
    return statements.map { statement in
      let speaker = dossier.actor(statement.speaker)?.name
      return row(statement, detail: words.join([speaker, statement.stance.map { words.word($0) }], .list))
    }
  }
}

extension MeasureIndexPage {
  init(_ context: inout some CitingPlanner) {
    let dossier = context.dossier
    let measures = dossier.measures
    let byPlace = measures.reduce(into: [Int?: [Measure]]()) { groups, measure in
      for place in dossier.places(of: measure) { groups[place, default: []].append(measure) }
    }
    let words = context.words
    let places = dossier.settings.sides.map {
      (place: Int?($0.index), id: $0.id, title: words.list(.by(side: $0.label)))
    }
    let groups = (places + [(nil, SideMark.together, words.list(.jointly))]).compactMap { place, id, title in
      context.strips(byPlace[place] ?? [], in: place).map { StripSection(id: "by-\(id)", title: title, strips: $0) }
    }
    self.init(
      frame: context.listFrame(.measure),
      head: context.listHead(.measure, context.words.list(.measures)),
      groups: groups)
  }
}
