internal import Dossiers
internal import HTML

extension FreePageTemplate {
  init(_ page: FreePage, _ context: inout some CitingPlanner) {
    let body = context.body(of: page)
    self.init(
      frame: context.frame(page),
      head: RecordHead(
        side: nil, kind: context.dossier.settings.title, title: page.title, standfirst: page.common.summary),
      body: body, sources: context.sources(of: page))
  }
}
