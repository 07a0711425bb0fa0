internal import Dossiers
internal import Editions
internal import HTML

extension EventPage {
  init(_ event: Event, _ context: inout PageContext) {
    let body = context.body(of: event)
    let measures = event.measures.compactMap { context.dossier.measure($0.id) }
    self.init(
      frame: context.frame(event),
      head: RecordHead(
        side: context.mark(of: event), kind: event.eventKind.sentenceCase, title: event.title,
        standfirst: event.common.summary),
      keyLine: KeyLine(context.cells(of: event)), body: body,
      measures: measures.map { context.undatedRow($0, detail: context.edition.standing(of: $0)?.view.words) },
      changes: context.changes(during: event), facts: Facts(context.commonFacts(event)),
      backlinks: context.backlinks(to: event.id), sources: context.sources(of: event))
  }
}

extension PageContext {
  fileprivate func cells(of event: Event) -> [KeyLine.Cell] {
    var cells: [KeyLine.Cell] = [.text("Date", event.when.short)]
    if let place = event.place { cells.append(.text("Place", place)) }
    let people = links(to: event.participants)
    if !people.isEmpty { cells.append(.links("Took part", people)) }
    return cells
  }

  /// Transitions on the days of the event, of any measure; of its first year where it is longer.
  fileprivate func changes(during event: Event) -> [RecordRow] {
    guard event.when.precision == .day, let first = event.when.earliest, let last = event.when.latest else { return [] }
    return (0...min(366, max(0, first.days(to: last)))).flatMap { offset in
      site.transitionsByDay[first.adding(days: offset)] ?? []
    }.map { measure, transition in
      RecordRow(
        date: transition.date.view, side: mark(of: measure), title: link(to: measure), detail: transition.words)
    }
  }
}
