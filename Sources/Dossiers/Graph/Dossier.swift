/// A dossier: dated, sourced records and everything that follows from their pointing at each other.
///
/// Made by ``assemble(_:asOf:includingDrafts:assets:)``; ``check()`` tells whether it holds together. Lookups by id take
/// constant time.
public struct Dossier: Sendable {
  /// `dossier.yml`, with the as-of day that the dossier is shown on.
  public let settings: DossierSettings
  /// `as_of` as it stands in `dossier.yml`, also where the dossier is shown as of another day.
  public let writtenAsOf: CalendarDay

  // Each by id, but phases by their beginning.
  /// By id.
  public let actors: [ActorProfile]
  /// By id; those that have ended among them.
  public let measures: [Measure]
  /// By id; those that lie ahead among them.
  public let events: [Event]
  /// By id.
  public let statements: [Statement]
  /// By id.
  public let questions: [Question]
  /// By id.
  public let themes: [Theme]
  /// By id.
  public let series: [Series]
  /// By their beginning, then by id.
  public let phases: [Phase]
  /// By id; `index` is the brief.
  public let pages: [FreePage]
  /// By id.
  public let sources: [Source]

  /// All records, by kind in the order of ``RecordKind`` and then as in the list of the kind. Sources are no records.
  public let records: [any Record]
  /// Site paths of the files that are copied as they are: `assets/map.png`.
  public let assets: Set<String>

  /// Every id that a content file lays claim to, repeated where it is repeated.
  let declarations: [Declaration]
  /// A file of sources could not be read, so that an unknown source may be in it.
  let hasUnreadableSources: Bool
  let index: RecordIndex
  let links: LinkIndex
  let allegiances: AllegianceIndex
  let entries: Timeline

  init(settings: DossierSettings, asOf: CalendarDay?, contents: DossierContents, assets: Set<String>) {
    writtenAsOf = settings.asOf
    var settings = settings
    settings.asOf = asOf ?? settings.asOf
    self.settings = settings
    let kinds = Dictionary(grouping: contents.records) { type(of: $0).kind }
    func list<R: Record>(_: R.Type) -> [R] {
      (kinds[R.kind] ?? []).sorted { $0.id < $1.id }.compactMap { $0 as? R }
    }
    actors = list(ActorProfile.self)
    measures = list(Measure.self)
    events = list(Event.self)
    statements = list(Statement.self)
    questions = list(Question.self)
    themes = list(Theme.self)
    series = list(Series.self)
    phases = list(Phase.self).sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    pages = list(FreePage.self)
    sources = contents.sources.sorted { $0.id < $1.id }
    let lists: [[any Record]] = [actors, measures, events, statements, questions, themes, series, phases, pages]
    records = Array(lists.joined())
    self.assets = assets
    declarations = contents.declarations
    hasUnreadableSources = contents.hasUnreadableSources
    index = RecordIndex(records: records, sources: sources, declarations: contents.declarations)
    links = LinkIndex(records: records, sourceCount: sources.count, index: index)
    allegiances = AllegianceIndex(sides: settings.sides, actors: actors, measures: measures, events: events)
    entries = Timeline(
      measures: measures, events: events, statements: statements, phases: phases, allegiances: allegiances)
  }
}
