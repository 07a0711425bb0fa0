internal import Charts
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension TimelinePage {
  /// Everything.
  init(_ context: inout some CitingPlanner) {
    let words = context.words
    let title = PageID.timeline.name(words)
    let description = words.timeline(.upTo(context.edition.day))
    self.init(
      title, kind: words.timeline(.allYears), side: nil, description, parents: nil, context.edition.timeline,
      bars: context.site.bars.bars, axis: context.site.axis, &context)
  }

  init(year: Int, _ context: inout some CitingPlanner) {
    self.init(
      context.words.timeline(.ofYear(year)), kind: context.words.timeline(.oneYear), side: nil,
      context.words.timeline(.stepsOfYear(year)), parents: context.timelineParents,
      context.edition.timeline(year: year), year: year, bars: context.site.bars.bars,
      axis: TimeAxis(ofYear: year, until: context.edition.day), &context)
  }

  /// Of an actor or a theme.
  init(of record: some RecordContent, _ entries: [TimelineEntry], _ context: inout some CitingPlanner) {
    self.init(
      context.words.timeline(.of(record.title)), kind: context.words.kind(.one(record.kind, .label)),
      side: context.mark(of: record),
      context.words.timeline(.partOf(record.title)),
      parents: context.timelineParents, entries, bars: context.site.bars.bars(of: entries.measures),
      axis: context.site.axis,
      &context)
  }

  private init(
    _ title: String, kind: String, side: SideMark?, _ description: String, parents: [TextLink]?,
    _ entries: [TimelineEntry], year: Int? = nil, bars: [BarIndex.Bar], axis: TimeAxis,
    _ context: inout some CitingPlanner
  ) {
    self.init(
      frame: context.frame(title: title, description: description, under: parents),
      head: RecordHead(side: side, kind: kind, title: title, standfirst: description), lenses: context.lenses,
      filters: context.filters(of: entries), drawing: context.drawing(of: entries, bars: bars, on: axis),
      timeline: context.timeline(entries, year: year, hasHandles: true))
  }
}

extension [TimelineEntry] {
  /// The ids of the measures whose transitions are among them.
  fileprivate var measures: Set<String> {
    reduce(into: []) { ids, entry in
      if case .transition = entry.content { ids.insert(entry.id) }
    }
  }
}

extension PagePlanner {
  fileprivate var timelineParents: [TextLink] {
    [brief, link(PageID.timeline.name(words), to: .timeline)].compactMap(\.self)
  }

  /// The ways through the timeline: by year and by theme.
  var lenses: [Lens] {
    func choice(_ label: String, _ page: PageID) -> NavigationItem? {
      link(to: page).map { NavigationItem(label: label, link: $0, isCurrent: page.path == path) }
    }
    let years = near(site.years, in: site.yearPaths) { choice(String($0), .timelineOfYear($0)) }
    let themes = near(site.themesWithTimeline, in: site.themePaths) { choice($0.title, .timelineOf(.theme, id: $0.id)) }
    let isCut = themes.count < site.themesWithTimeline.count
    let more = isCut ? [choice(words.list(.allThemes), .list(.theme))] : []
    return [
      Lens(label: words.site(.year), choices: ([choice(words.site(.all), .timeline)] + years).compactMap(\.self)),
      Lens(label: words.site(.theme), choices: (themes + more).compactMap(\.self)),
    ]
  }

  /// How many years, and how many themes, a page leads to; each on every page would make a site of their square.
  private static var lensLimit: Int { 40 }

  /// The choices for those around the page's own place, or for the last ones. The page of all leads to all.
  private func near<Element>(
    _ all: [Element], in places: [SitePath: Int], _ choice: (Element) -> NavigationItem?
  ) -> [NavigationItem?] {
    if all.count <= Self.lensLimit || path == PageID.timeline.path { return all.map(choice) }
    let middle = places[path] ?? all.count
    let start = max(0, min(middle - Self.lensLimit / 2, all.count - Self.lensLimit))
    return all[start..<start + Self.lensLimit].map(choice)
  }
}

extension PagePlanner {
  fileprivate func filters(of entries: [TimelineEntry]) -> [TimelineFilter] {
    let sides = Set(entries.flatMap { $0.allegiance?.sides.map(\.index) ?? [] })
    let kinds = Set(entries.map(\.kind))
    let themes = Set(entries.flatMap(\.themes))
    return [
      .side(
        sides.sorted().map { SideMark.Side(dossier.settings.sides[$0]) },
        hasJoint: entries.contains { $0.allegiance?.isJoint ?? false }, words),
      TimelineFilter(
        name: "kind", label: words.site(.kind),
        choices: [RecordKind.measure, .event, .statement].filter { kinds.contains($0.rawValue) }.map {
          TimelineFilter.Choice(value: $0.rawValue, label: words.kind(.many($0, .label)))
        }),
      TimelineFilter(
        name: "theme", label: words.site(.theme),
        choices: themes.sorted().compactMap(dossier.theme).map {
          TimelineFilter.Choice(value: $0.id, label: $0.title)
        }),
    ]
  }
}

extension TimelineEntry {
  /// The kind of the record that tells of it, as filters name it.
  var kind: String {
    switch content {
    case .transition: "measure"
    case .event: "event"
    case .statement: "statement"
    }
  }
}

extension SiteMap {
  /// What an actor is part of, up to the as-of day.
  func timeline(of actor: ActorProfile) -> [TimelineEntry] {
    edition.timeline(actor: actor.id)
  }

  /// What a theme is a thread through, up to the as-of day.
  func timeline(of theme: Theme) -> [TimelineEntry] {
    edition.timeline(theme: theme.id)
  }
}
