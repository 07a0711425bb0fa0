internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension ThemePage {
  init(_ theme: Theme, _ context: inout some CitingPlanner) {
    let body = context.body(of: theme)
    let records = context.listed(context.edition.backlinks(to: theme.id).filter { $0.relation == .theme })
      .compactMap { context.dossier.record($0.id) }
    let sections = RecordKind.allCases.filter { $0 != .measure }.compactMap { kind -> RecordSection? in
      let own = records.filter { $0.kind == kind }
      return own.isEmpty
        ? nil
        : RecordSection(
          id: kind.rawValue, title: context.words.kind(.many(kind, .label)), rows: own.map { context.row($0) })
    }
    let timeline = context.listed(context.site.timeline(of: theme))
    let byDate = timeline.isEmpty ? nil : context.link(to: .timelineOf(.theme, id: theme.id))
    let lens = byDate.map { [NavigationItem(label: context.words.record(.byDate), link: $0, isCurrent: false)] } ?? []
    self.init(
      frame: context.frame(theme),
      head: RecordHead(
        side: nil, kind: context.words.kind(.one(.theme, .label)), title: theme.title, standfirst: theme.common.summary),
      lenses: [Lens(label: context.words.site(.timeline), choices: lens)], body: body,
      measures: context.strips(records.compactMap(\.measure)), records: sections,
      backlinks: context.backlinks(to: theme.id, except: [.theme]), sources: context.sources(of: theme))
  }
}
