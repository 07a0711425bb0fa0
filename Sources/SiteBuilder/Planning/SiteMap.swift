internal import Content
internal import Dossiers
internal import HTML

/// What every page needs to know of the others: which records have a page and where it is.
struct SiteMap: Sendable {
  let dossier: Dossier
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
  /// When phases are over, in their order.
  let phaseEnds: RisingKeys<CalendarDay>
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

  init(dossier: Dossier, assets: [Asset], baseURL: String?) {
    self.dossier = dossier
    self.assets = Dictionary(assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    var sourcesOfRecords: [String: Set<String>] = [:]
    for source in dossier.sources {
      for id in dossier.citations(of: source.id) { sourcesOfRecords[id, default: []].insert(source.id) }
    }
    self.sourcesOfRecords = sourcesOfRecords
    let kinds = Set(dossier.records.map(\.kind)).union(dossier.sources.isEmpty ? [] : [.source])
    indexedKinds = kinds.subtracting([.phase, .freePage])
    axis = TimeAxis(of: dossier)
    transitionsByDay = Dictionary(
      grouping: dossier.measures.flatMap { measure in
        measure.history.compactMap { transition in
          guard transition.date.precision == .day, dossier.knows(transition.date) else { return nil }
          return (measure, transition)
        }
      }, by: { $0.transition.date.earliest ?? dossier.settings.asOf })
    days = DayCalendar(of: dossier)
    bars = BarIndex(of: dossier)
    answers = Dictionary(grouping: dossier.answers, by: \.answered.measure)
    phaseEnds = RisingKeys(dossier.phases.indices.map { dossier.end(ofPhase: $0) ?? CalendarDay.bounds.upperBound })
    let steps = dossier.series.filter { $0.seriesKind == .step }
    levels = Dictionary(steps.map { ($0.id, SeriesLevels($0)) }) { first, _ in first }
    let years = dossier.years.filter { year in dossier.timeline(year: year).contains { dossier.knows($0.date) } }
    self.years = years
    yearPaths = Dictionary(uniqueKeysWithValues: years.enumerated().map { (SitePaths.timeline(year: $1), $0) })
    themesWithTimeline = dossier.themes.filter { !timeline(of: $0).isEmpty }
    for (place, theme) in themesWithTimeline.enumerated() { themePaths[SitePaths.timeline(of: theme)] = place }
  }

  /// The day after a phase, or on which the next one begins; nil for one that lasts.
  func end(ofPhase offset: Int) -> CalendarDay? { dossier.end(ofPhase: offset) }

  /// Something has happened by the as-of day.
  var hasTimeline: Bool { !years.isEmpty }

  /// A dossier shown as of an earlier day than it was written on does not know what came later.
  func shows(_ record: any Record) -> Bool {
    guard dossier.settings.asOf < dossier.writtenAsOf, let date = record.date else { return true }
    return dossier.knows(date)
  }

  /// A record's page; nil for an unknown id or a record that is not shown.
  func path(of id: String) -> SitePath? {
    if let source = dossier.source(id) { return source.path }
    guard let record = dossier.record(id), shows(record) else { return nil }
    return record.path
  }

  func shown<R: Record>(_ records: [R]) -> [R] { records.filter { shows($0) } }

  var asOf: CalendarDay { dossier.settings.asOf }
}

extension Dossier {
  /// Every claim that a measure answers another one, by the answering measure's date and then by its id.
  fileprivate var answers: [ChainLink] {
    measures.sorted { a, b in
      guard let first = a.date, let second = b.date, first != second else { return a.id < b.id }
      return first < second
    }.flatMap(chain(of:))
  }

  fileprivate func end(ofPhase offset: Int) -> CalendarDay? {
    if let last = phases[offset].until?.latest { return last.adding(days: 1) }
    return offset + 1 < phases.count ? phases[offset + 1].from.earliest : nil
  }
}

/// The pages that stand for no single record.
enum SitePaths {
  static let home: SitePath = "index.html"
  static let timeline: SitePath = "timeline/index.html"
  static let notFound: SitePath = "404.html"
  static let chain: SitePath = "measures/chain.html"
  static let days: SitePath = "as-of/index.html"
  static let changes: SitePath = "changes.html"
  static let search: SitePath = "search.html"
  static let alphabet: SitePath = "a-z.html"
  static let print: SitePath = "print.html"
  static let calendar: SitePath = "calendar.ics"
  static let feed: SitePath = "feed.xml"
  static let jsonFeed: SitePath = "feed.json"
  static let data: SitePath = "data/dossier.json"

  /// What stood on a day.
  static func day(_ day: CalendarDay) -> SitePath { SitePath("as-of/\(day).html") }

  static func index(of kind: RecordKind) -> SitePath { SitePath(kind.folder + "/index.html") }
  static func timeline(year: Int) -> SitePath { SitePath("timeline/\(year).html") }
  static func timeline(of record: any Record) -> SitePath {
    SitePath("timeline/\(record.kind.rawValue)-\(record.id).html")
  }
}
