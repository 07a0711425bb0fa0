internal import Dossiers
internal import HTML
internal import Templates

extension TimelinePage {
  /// Everything.
  init(_ context: inout PageContext) {
    let title = "Timeline"
    let description = "Every dated step, event and statement up to \(context.site.asOf.long), in order."
    self.init(
      frame: context.frame(title: title, description: description),
      head: RecordHead(side: nil, kind: "All years", title: title, standfirst: description, data: context.timelineData),
      lenses: context.lenses, timeline: context.timeline(context.dossier.timeline))
  }

  init(year: Int, _ context: inout PageContext) {
    let title = "Timeline of \(year)"
    let entries = context.dossier.timeline(year: year)
    let description = "Every dated step, event and statement of \(year), in order."
    self.init(
      frame: context.frame(title: title, description: description, under: context.timelineParents),
      head: RecordHead(side: nil, kind: "One year", title: title, standfirst: description), lenses: context.lenses,
      timeline: context.timeline(entries, year: year))
  }

  /// Of an actor or a theme.
  init(of record: any Record, _ entries: [TimelineEntry], _ context: inout PageContext) {
    let title = "Timeline: \(record.title)"
    let description = "Every dated step, event and statement that \(record.title) is part of, in order."
    self.init(
      frame: context.frame(title: title, description: description, under: context.timelineParents),
      head: RecordHead(side: context.mark(of: record), kind: record.kind.word, title: title, standfirst: description),
      lenses: context.lenses, timeline: context.timeline(entries))
  }
}

extension PageContext {
  fileprivate var timelineParents: [TextLink] { [brief, TextLink("Timeline", link(to: SitePaths.timeline))] }

  /// The ways through the timeline: by year and by theme.
  var lenses: [Lens] {
    func choice(_ label: String, _ target: SitePath) -> NavigationItem {
      NavigationItem(label: label, link: link(to: target), isCurrent: target == path)
    }
    let years = site.years.map { choice(String($0), SitePaths.timeline(year: $0)) }
    let themes = site.themesWithTimeline.map {
      choice($0.title, SitePaths.timeline(of: $0))
    }
    return [
      Lens(label: "Year", choices: [choice("All", SitePaths.timeline)] + years), Lens(label: "Theme", choices: themes),
    ]
  }
}

extension SiteMap {
  /// What an actor or a theme is part of, up to the as-of day.
  func timeline(of record: any Record) -> [TimelineEntry] {
    let entries = record is Theme ? dossier.timeline(theme: record.id) : dossier.timeline(actor: record.id)
    return entries.filter { dossier.knows($0.date) }
  }
}
