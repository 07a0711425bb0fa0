internal import Dossiers
internal import Editions
internal import HTML

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
    if let standing = edition.standing(of: measure) {
      cells.append(statusCell(standing))
      if let rate = standing.rate {
        let highest = measure.history.compactMap(\.rate).max() ?? rate
        let detail = highest > rate ? "\(percentage(highest)) at its highest" : nil
        cells.append(.text(standing.status == .inForce ? "Rate" : "Last rate", percentage(rate), detail: detail))
      }
      if let held = standing.held {
        let until = held.ending.written.map { "until \($0.date.short)" }
        let detail = [until, held.ending.said?.words].compactMap(\.self).joined(separator: "; ")
        cells.append(.text("Held back, on top", points(held.rate), detail: detail))
      }
      if let ahead = aheadCell(measure, isSuspended: standing.status == .suspended) { cells.append(ahead) }
    }
    cells.append(.against("By and against", by: marked(measure.imposedBy), on: marked(measure.targets)))
    if let standing = edition.standing(of: measure) {
      cells.append(.sure("How sure of the last step", dossier.corroboration(of: standing.last.sources).view))
    }
    return cells
  }

  /// "Suspended, since 10 November 2025; pause prolonged 23 Sep 2026 · announced, act not found"
  private func statusCell(_ standing: Standing) -> KeyLine.Cell {
    let view = standing.view
    return .status("Status on \(site.asOf.long)", view, detail: "since \(standing.since.long)\(view.appended)")
  }

  /// Until when it stands, by its text or as is said, or else when the next step is expected.
  private func aheadCell(_ measure: Measure, isSuspended: Bool) -> KeyLine.Cell? {
    let ahead = edition.datesAhead(of: measure)
    let (written, said) = (ahead.first { $0.isWritten }, ahead.first { $0.isSaid })
    let expected = ahead.first { $0.kind == .expected }
    let next = expected.map { "next step expected \($0.date.short)" }
    if let written {
      let detail = [said?.words, next].compactMap(\.self).joined(separator: "; ")
      return .text("\(isSuspended ? "Pause ends" : "Ends"), by its text", written.date.short, detail: detail)
    }
    if let said {
      let label = isSuspended ? "Pause said to last to" : "Said to last to"
      return .text(
        label, said.date.short, detail: [said.basis?.words, next].compactMap(\.self).joined(separator: "; "))
    }
    return expected.map { .text("Next step expected", $0.date.short, detail: $0.basis?.words) }
  }

  private func marked(_ actors: [Reference]) -> [(SideMark, TextLink)] {
    actors.compactMap { reference in
      guard let actor = dossier.actor(reference.id), let mark = mark(of: actor) else { return nil }
      return (mark, TextLink(actor.name, address(of: actor), language: textLanguage))
    }
  }

  fileprivate func facts(of measure: Measure) -> [Facts.Fact] {
    let instruments = measure.instruments.map { instrument -> HTML in
      let role: HTML = instrument.role.html { ", \($0)" }
      guard let id = instrument.source?.id, let source = dossier.source(id) else { return "\(instrument.title)\(role)" }
      return "<a href=\"\(address(of: source))\">\(instrument.title)</a>\(role)"
    }
    return [Facts.Fact("Legal basis", instruments), .text("Scope", [measure.scope].compactMap(\.self))]
      + commonFacts(measure)
  }

  /// Who said what about it; the words stand on the statements' own pages.
  fileprivate func statements(about id: String) -> [RecordRow] {
    let statements = edition.backlinks(to: id).filter { $0.relation == .about }.compactMap { dossier.statement($0.id) }
    return statements.map { statement in
      let speaker = dossier.actor(statement.speaker.id)?.name
      return row(statement, detail: [speaker, statement.stance].compactMap(\.self).joined(separator: ", "))
    }
  }
}

extension MeasureIndexPage {
  init(_ context: inout PageContext) {
    let dossier = context.dossier
    let measures = dossier.measures
    let byMark = Dictionary(grouping: measures) { context.mark(of: $0) ?? .joint }
    let marks = dossier.settings.sides.map { SideMark.side($0.index, label: $0.label) } + [.joint]
    let groups = marks.enumerated().compactMap { number, mark -> StripSection? in
      context.strips(byMark[mark] ?? []).map {
        StripSection(id: "group-\(number)", title: mark == .joint ? "Jointly" : "By \(mark.label)", strips: $0)
      }
    }
    self.init(
      frame: context.listFrame(.measure),
      head: context.listHead(.measure, "Every measure with its status over time, by side."),
      groups: groups)
  }
}
