internal import Dossiers
internal import Editions
internal import HTML

extension ThemePage {
  init(_ theme: Theme, _ context: inout PageContext) {
    let body = context.body(of: theme)
    let records = context.listed(context.edition.backlinks(to: theme.id).filter { $0.relation == .theme })
      .compactMap { context.dossier.record($0.id) }
    let sections = RecordKind.allCases.filter { $0 != .measure }.compactMap { kind -> RecordSection? in
      let own = records.filter { $0.kind == kind }
      return own.isEmpty ? nil : RecordSection(id: kind.rawValue, title: kind.plural, rows: own.map { context.row($0) })
    }
    let timeline = context.listed(context.site.timeline(of: theme))
    let byDate = timeline.isEmpty ? nil : context.link(to: .timelineOf(.theme, id: theme.id))
    let lens = byDate.map { [NavigationItem(label: "By date", link: $0, isCurrent: false)] } ?? []
    self.init(
      frame: context.frame(theme),
      head: RecordHead(side: nil, kind: "Theme", title: theme.title, standfirst: theme.common.summary),
      lenses: [Lens(label: "Timeline", choices: lens)], body: body,
      measures: context.strips(records.compactMap(\.measure)), records: sections,
      backlinks: context.backlinks(to: theme.id, except: [.theme]), sources: context.sources(of: theme))
  }
}
