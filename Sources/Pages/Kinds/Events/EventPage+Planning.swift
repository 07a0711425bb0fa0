internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension EventPage {
  init(_ event: Event, _ context: inout some CitingPlanner) {
    let body = context.body(of: event)
    let measures = context.dossier.measures(event.measures)
    self.init(
      frame: context.frame(event),
      head: RecordHead(
        side: context.mark(of: event), kind: context.words.word(event.eventKind), title: event.title,
        standfirst: event.common.summary),
      keyLine: KeyLine(context.cells(of: event)), body: body,
      measures: measures.map { measure in
        context.undatedRow(
          measure, detail: context.edition.standing(of: measure).map { context.words.view(of: $0).words })
      },
      changes: context.changes(during: event), facts: Facts(context.commonFacts(event)),
      backlinks: context.backlinks(to: event.id), sources: context.sources(of: event))
  }
}

extension PagePlanner {
  fileprivate func cells(of event: Event) -> [KeyLine.Cell] {
    var cells: [KeyLine.Cell] = [.text(words.record(.date), words.date(event.when, .short))]
    if let place = event.place { cells.append(.text(words.record(.place), place)) }
    let actors = links(to: event.by)
    if !actors.isEmpty { cells.append(.links(words.record(.by), actors, words)) }
    let people = links(to: event.participants)
    if !people.isEmpty { cells.append(.links(words.record(.tookPart), people, words)) }
    return cells
  }

  /// Transitions on the days of the event, of any measure; of its first year where it is longer.
  fileprivate func changes(during event: Event) -> [RecordRow] {
    guard event.when.precision == .day, let first = event.when.earliest, let last = event.when.latest else { return [] }
    return (0...min(366, max(0, first.days(to: last)))).flatMap { offset in
      site.transitionsByDay[first.adding(days: offset)] ?? []
    }.map { measure, transition in
      RecordRow(
        date: words.view(transition.date), side: mark(of: measure), title: link(to: measure),
        detail: words.words(of: transition))
    }
  }
}
