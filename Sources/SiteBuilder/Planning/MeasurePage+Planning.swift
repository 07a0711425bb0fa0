internal import Dossiers
internal import HTML
internal import Templates

extension MeasurePage {
  init(_ measure: Measure, _ context: inout PageContext) {
    let transitions = context.transitions(of: measure)
    var figures: [FigureRow] = []
    for figure in measure.figures {
      figures.append(
        FigureRow(value: figure.value, label: figure.label, note: figure.note, citations: context.cite(figure.sources)))
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
      frame: context.frame(measure), head: context.head(of: measure), side: context.mark(of: measure) ?? .joint,
      keyLine: KeyLine(context.cells(of: measure)), chart: context.chart(measure), strip: context.strip(measure),
      finding: measure.finding, transitions: transitions, facts: Facts(context.facts(of: measure)), figures: figures,
      answers: answers, answeredBy: answeredBy, reply: measure.reply, statements: context.statements(about: measure.id),
      questions: accounts, moreQuestions: questions.dropFirst(shown).map { context.link(to: $0) }, body: body,
      backlinks: context.backlinks(to: measure.id, except: [.respondsTo, .about, .agreedStep]),
      sources: context.sources(of: measure))
  }
}

extension PageContext {
  fileprivate func head(of measure: Measure) -> RecordHead {
    RecordHead(
      side: mark(of: measure), kind: measure.measureKind.sentenceCase, title: measure.title,
      standfirst: measure.common.summary)
  }

  fileprivate func cells(of measure: Measure) -> [KeyLine.Cell] {
    var cells: [KeyLine.Cell] = []
    if let standing = measure.standing(on: site.asOf) {
      cells.append(.status("Status on \(site.asOf.long)", standing.view, detail: "since \(standing.since.long)"))
      if let rate = standing.rate {
        let highest = measure.history.filter { dossier.knows($0.date) }.compactMap(\.rate).max() ?? rate
        let detail = highest > rate ? "\(percentage(highest)) at its highest" : nil
        cells.append(.text(standing.status == .inForce ? "Rate" : "Last rate", percentage(rate), detail: detail))
      }
    }
    let ahead = measure.upcoming(after: site.asOf)
    if let next = ahead.first {
      let label =
        next.kind == .expected
        ? "Next step expected"
        : measure.standing(on: site.asOf)?.status == .suspended ? "Pause ends, by its text" : "Stands until"
      let detail = ahead.count > 1 ? "next step expected \(ahead[1].date.short)" : nil
      cells.append(.text(label, next.date.short, detail: detail))
    }
    cells.append(.against("By and against", by: marked(measure.imposedBy), on: marked(measure.targets)))
    cells.append(.sure(corroboration(of: measure)))
    return Array(cells.prefix(5))
  }

  private func marked(_ actors: [Reference]) -> [(SideMark, TextLink)] {
    actors.compactMap { reference in
      guard let actor = dossier.actor(reference.id), let mark = mark(of: actor) else { return nil }
      return (mark, TextLink(actor.name, link(to: actor.path), language: textLanguage))
    }
  }

  fileprivate func facts(of measure: Measure) -> [Facts.Fact] {
    let instruments = measure.instruments.map { instrument -> HTML in
      let role: HTML = instrument.role.html { ", \($0)" }
      guard let id = instrument.source?.id, let source = dossier.source(id) else { return "\(instrument.title)\(role)" }
      return "<a href=\"\(link(to: source.path))\">\(instrument.title)</a>\(role)"
    }
    return [Facts.Fact("Legal basis", instruments), .text("Scope", [measure.scope].compactMap(\.self))]
      + commonFacts(measure)
  }

  /// Who said what about it; the words stand on the statements' own pages.
  fileprivate func statements(about id: String) -> [RecordRow] {
    let statements = dossier.backlinks(to: id).filter { $0.relation == .about }.compactMap { dossier.statement($0.id) }
    return statements.filter(site.shows).map { statement in
      let speaker = dossier.actor(statement.speaker.id)?.name
      return row(statement, detail: [speaker, statement.stance].compactMap(\.self).joined(separator: ", "))
    }
  }
}

extension MeasureIndexPage {
  init(_ context: inout PageContext) {
    let dossier = context.dossier
    let measures = context.site.shown(dossier.measures)
    let marks = dossier.settings.sides.map { SideMark.side($0.index, label: $0.label) } + [.joint]
    let groups = marks.enumerated().compactMap { number, mark -> StripSection? in
      let own = measures.filter { (context.mark(of: $0) ?? .joint) == mark }
      return context.strips(own).map {
        StripSection(id: "group-\(number)", title: mark == .joint ? "Jointly" : "By \(mark.label)", strips: $0)
      }
    }
    self.init(
      frame: context.indexFrame(.measure),
      head: context.indexHead(.measure, count: measures.count, "Every measure with its status over time, by side."),
      groups: groups)
  }
}
