internal import Dossiers
internal import Editions
internal import HTML
internal import Templates

extension TimelinePage {
  /// Everything.
  init(_ context: inout PageContext) {
    let title = "Timeline"
    let description = "Every dated step, event and statement up to \(context.site.asOf.long), in order."
    self.init(
      title, kind: "All years", side: nil, description, parents: nil, context.edition.timeline,
      measures: context.dossier.measures, axis: context.site.axis, &context)
  }

  init(year: Int, _ context: inout PageContext) {
    self.init(
      "Timeline of \(year)", kind: "One year", side: nil,
      "Every dated step, event and statement of \(year), in order.", parents: context.timelineParents,
      context.edition.timeline(year: year), year: year, measures: context.dossier.measures,
      axis: TimeAxis(ofYear: year, until: context.site.asOf), &context)
  }

  /// Of an actor or a theme.
  init(of record: some RecordContent, _ entries: [TimelineEntry], _ context: inout PageContext) {
    self.init(
      "Timeline: \(record.title)", kind: record.kind.word, side: context.mark(of: record),
      "Every dated step, event and statement that \(record.title) is part of, in order.",
      parents: context.timelineParents, entries, measures: entries.measures, axis: context.site.axis, &context)
  }

  private init(
    _ title: String, kind: String, side: SideMark?, _ description: String, parents: [TextLink]?,
    _ entries: [TimelineEntry], year: Int? = nil, measures: [Measure], axis: TimeAxis, _ context: inout PageContext
  ) {
    self.init(
      frame: context.frame(title: title, description: description, under: parents),
      head: RecordHead(side: side, kind: kind, title: title, standfirst: description), lenses: context.lenses,
      filters: context.filters(of: entries), drawing: context.drawing(of: entries, measures: measures, on: axis),
      timeline: context.timeline(entries, year: year, hasHandles: true))
  }
}

extension [TimelineEntry] {
  /// The measures whose transitions are among them, each once.
  fileprivate var measures: [Measure] {
    var seen: Set<String> = []
    return compactMap { entry in
      guard case .transition(let measure, _, _) = entry.content, seen.insert(measure.id).inserted else { return nil }
      return measure
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
    let years = [choice("All", .timeline)] + site.years.map { choice(String($0), .timelineOfYear($0)) }
    let themes = site.themesWithTimeline.map { choice($0.title, .timelineOf(.theme, id: $0.id)) }
    return [
      Lens(label: "Year", choices: years.compactMap(\.self)), Lens(label: "Theme", choices: themes.compactMap(\.self)),
    ]
  }
}

extension PageContext {
  fileprivate func filters(of entries: [TimelineEntry]) -> [TimelineFilter] {
    let marks = dossier.settings.sides.map { SideMark.side($0.index, label: $0.label) } + [.joint]
    let shownMarks = Set(entries.map { mark($0.allegiance) ?? .joint })
    let kinds = Set(entries.map(\.kind))
    let themes = Set(entries.flatMap(\.themes))
    return [
      .side(marks.filter(shownMarks.contains)),
      TimelineFilter(
        name: "kind", label: "Kind",
        choices: [("measure", "Measures"), ("event", "Events"), ("statement", "Statements")].filter {
          kinds.contains($0.0)
        }.map { TimelineFilter.Choice(value: $0.0, label: $0.1) }),
      TimelineFilter(
        name: "theme", label: "Theme",
        choices: dossier.themes.filter { themes.contains($0.id) }.map {
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
