internal import Charts
internal import Dossiers
internal import Editions
internal import HTML

extension TimelinePage {
  /// Everything.
  init(_ context: inout PageContext) {
    let title = "Timeline"
    let description = "Every dated step, event and statement up to \(context.site.asOf.long), in order."
    self.init(
      title, kind: "All years", side: nil, description, parents: nil, context.edition.timeline,
      bars: context.site.bars.bars, axis: context.site.axis, &context)
  }

  init(year: Int, _ context: inout PageContext) {
    self.init(
      "Timeline of \(year)", kind: "One year", side: nil,
      "Every dated step, event and statement of \(year), in order.", parents: context.timelineParents,
      context.edition.timeline(year: year), year: year, bars: context.site.bars.bars,
      axis: TimeAxis(ofYear: year, until: context.site.asOf), &context)
  }

  /// Of an actor or a theme.
  init(of record: some RecordContent, _ entries: [TimelineEntry], _ context: inout PageContext) {
    self.init(
      "Timeline: \(record.title)", kind: record.kind.word, side: context.mark(of: record),
      "Every dated step, event and statement that \(record.title) is part of, in order.",
      parents: context.timelineParents, entries, bars: context.site.bars.bars(of: entries.measures),
      axis: context.site.axis,
      &context)
  }

  private init(
    _ title: String, kind: String, side: SideMark?, _ description: String, parents: [TextLink]?,
    _ entries: [TimelineEntry], year: Int? = nil, bars: [BarIndex.Bar], axis: TimeAxis, _ context: inout PageContext
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

extension PageContext {
  fileprivate var timelineParents: [TextLink] { [brief, link("Timeline", to: .timeline)].compactMap(\.self) }

  /// The ways through the timeline: by year and by theme.
  var lenses: [Lens] {
    func choice(_ label: String, _ page: PageID) -> NavigationItem? {
      link(to: page).map { NavigationItem(label: label, link: $0, isCurrent: page.path == path) }
    }
    let years = near(site.years, in: site.yearPaths) { choice(String($0), .timelineOfYear($0)) }
    let themes = near(site.themesWithTimeline, in: site.themePaths) { choice($0.title, .timelineOf(.theme, id: $0.id)) }
    let isCut = themes.count < site.themesWithTimeline.count
    let more = isCut ? [choice("All themes", .list(.theme))] : []
    return [
      Lens(label: "Year", choices: ([choice("All", .timeline)] + years).compactMap(\.self)),
      Lens(label: "Theme", choices: (themes + more).compactMap(\.self)),
    ]
  }

  /// How many years, and how many themes, a page leads to; each on every page would make a site of their square.
  private static let lensLimit = 40

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

extension PageContext {
  fileprivate func filters(of entries: [TimelineEntry]) -> [TimelineFilter] {
    let marks = Set(entries.map { mark($0.allegiance) ?? .joint })
    let kinds = Set(entries.map(\.kind))
    let themes = Set(entries.flatMap(\.themes))
    return [
      .side(marks.sorted { $0.place < $1.place }),
      TimelineFilter(
        name: "kind", label: "Kind",
        choices: [("measure", "Measures"), ("event", "Events"), ("statement", "Statements")].filter {
          kinds.contains($0.0)
        }.map { TimelineFilter.Choice(value: $0.0, label: $0.1) }),
      TimelineFilter(
        name: "theme", label: "Theme",
        choices: themes.sorted().compactMap(dossier.theme).map {
          TimelineFilter.Choice(value: $0.id, label: $0.title)
        }),
    ]
  }
}

extension SideMark {
  /// The sides in their order, then what is joint.
  fileprivate var place: Int { if case .side(let index, _) = self { index } else { .max } }
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
