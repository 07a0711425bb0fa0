internal import Charts
internal import Content
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

/// What every page needs to know of the others: which records have a page and where it is.
struct SiteMap: Sendable {
  let edition: Edition
  let words: any Wording
  let assets: [String: Asset]
  /// The site's public address, ending in `/`.
  let baseURL: String?
  /// The ids of all sources that a record cites, in front matter or body.
  let sourcesOfRecords: [String: Set<String>]

  /// The paths of everything that is made; pages link only what is among them.
  var published: Set<SitePath> = []

  // Worked out once, for every page shows them.

  /// The kinds of record that have a list of their own.
  let indexedKinds: Set<RecordKind>
  /// The days that bars of measures share.
  let axis: TimeAxis
  /// Transitions dated to the day, up to the as-of day, in the order of the measures' ids.
  let transitionsByDay: [CalendarDay: [(measure: Measure, transition: Transition)]]
  /// The days of which a page can say what stood.
  let days: DayCalendar
  /// When measures stood.
  let bars: BarIndex
  /// The claims that a measure answers another one, by the id of that other, by the answer's date and id.
  let answers: [String: [ChainLink]]
  /// When phases begin and end.
  let phases: PhaseBands
  /// What series of steps stood at, by their ids.
  let levels: [String: SeriesLevels]
  /// The years of what has happened by the as-of day, in order.
  let years: [Int]
  /// By the page of each year, its place among them.
  let yearPaths: [SitePath: Int]
  /// The themes that something dated belongs to.
  private(set) var themesWithTimeline: [Theme] = []
  /// By the page of each such theme, its place among them.
  private(set) var themePaths: [SitePath: Int] = [:]

  init(edition: Edition, assets: [Asset], baseURL: String?, words: any Wording) {
    self.edition = edition
    self.words = words
    let dossier = edition.dossier
    self.assets = Dictionary(assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    var sourcesOfRecords: [String: Set<String>] = [:]
    for source in dossier.sources {
      for id in edition.citations(of: source.id) { sourcesOfRecords[id, default: []].insert(source.id) }
    }
    self.sourcesOfRecords = sourcesOfRecords
    let kinds = Set(dossier.records.map(\.kind)).union(dossier.sources.isEmpty ? [] : [.source])
    indexedKinds = kinds.filter { $0.site.list != nil }
    axis = TimeAxis(of: edition)
    transitionsByDay = Dictionary(
      grouping: dossier.measures.flatMap { measure in
        measure.history.compactMap { transition in
          guard transition.date.precision == .day else { return nil }
          return (measure, transition)
        }
      }, by: { $0.transition.date.earliest ?? edition.day })
    days = DayCalendar(of: edition)
    bars = BarIndex(of: dossier)
    answers = Dictionary(grouping: edition.answers, by: \.answered.measure)
    phases = PhaseBands(of: dossier)
    let steps = dossier.series.filter { $0.seriesKind == .step }
    levels = Dictionary(steps.map { ($0.id, SeriesLevels($0)) }) { first, _ in first }
    years = edition.years
    yearPaths = Dictionary(uniqueKeysWithValues: years.enumerated().map { (PageID.timelineOfYear($1).path, $0) })
    themesWithTimeline = dossier.themes.filter { !timeline(of: $0).isEmpty }
    for (place, theme) in themesWithTimeline.enumerated() {
      themePaths[PageID.timelineOf(.theme, id: theme.id).path] = place
    }
  }

  /// Something has happened by the as-of day.
  var hasTimeline: Bool { !years.isEmpty }

  /// A record's page; nil for an unknown id or a record that is not shown.
  func path(of id: String) -> SitePath? {
    if let source = dossier.source(id) { return source.path }
    return dossier.record(id)?.path
  }

  var dossier: Dossier { edition.dossier }
}

extension Edition {
  /// Every claim that a measure answers another one, by the answering measure's date and then by its id.
  fileprivate var answers: [ChainLink] {
    dossier.measures.sorted { a, b in
      guard let first = a.date, let second = b.date, first != second else { return a.id < b.id }
      return first < second
    }.flatMap(chain(of:))
  }
}
