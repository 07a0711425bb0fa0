internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension PhasePage {
  init(_ phase: Phase, _ context: inout some CitingPlanner) {
    let body = context.body(of: phase)
    let entries = context.listed(context.edition.timeline(phase: phase.id))
    self.init(
      frame: context.frame(phase),
      head: RecordHead(
        side: nil, kind: context.words.dates(of: phase), title: phase.title, standfirst: phase.common.summary),
      body: body,
      timeline: context.timeline(entries), backlinks: context.backlinks(to: phase.id),
      sources: context.sources(of: phase))
  }
}
