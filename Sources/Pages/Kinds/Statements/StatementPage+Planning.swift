internal import Dossiers
internal import HTML
internal import Wording

extension StatementPage {
  init(_ statement: Statement, _ context: inout some CitingPlanner) {
    let body = context.body(of: statement)
    let speaker = context.dossier.actor(statement.speaker)
    let title = context.words.join([speaker?.name, statement.topic], .colon)
    let about = context.dossier.records(statement.about)
    self.init(
      frame: context.frame(
        title: title, in: context.textLanguage, description: statement.common.summary,
        under: context.parents(of: .statement),
        about: context.structuredData(statement)),
      head: RecordHead(
        side: context.mark(of: statement), kind: context.words.kind(.one(.statement, .label)), title: title,
        standfirst: statement.common.summary),
      keyLine: KeyLine(context.cells(of: statement)), side: context.mark(of: statement), body: body,
      quote: statement.quote,
      localQuotes: context.localTexts(statement.localQuotes),
      about: about.map { context.undatedRow($0, detail: context.words.kind(.one($0.kind, .label))) },
      facts: Facts(context.commonFacts(statement)),
      backlinks: context.backlinks(to: statement.id), sources: context.sources(of: statement))
  }
}

extension PagePlanner {
  fileprivate func cells(of statement: Statement) -> [KeyLine.Cell] {
    var cells: [KeyLine.Cell] = [.text(words.record(.date), words.date(statement.when, .short))]
    if let speaker = link(to: statement.speaker.id) { cells.append(.links(words.record(.speaker), [speaker], words)) }
    if let stance = statement.stance { cells.append(.text(words.record(.stance), words.word(stance))) }
    if let venue = statement.venue { cells.append(.text(words.record(.venue), venue)) }
    return cells
  }
}
