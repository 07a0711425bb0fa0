/// Records in a list for each kind, in the order in which they come.
struct RecordLists {
  private(set) var actors: [ActorProfile] = []
  private(set) var measures: [Measure] = []
  private(set) var events: [Event] = []
  private(set) var statements: [Statement] = []
  private(set) var questions: [Question] = []
  private(set) var themes: [Theme] = []
  private(set) var series: [Series] = []
  private(set) var phases: [Phase] = []
  private(set) var pages: [FreePage] = []

  init(_ records: [Record]) {
    for record in records {
      switch record {
      case .actor(let actor): actors.append(actor)
      case .measure(let measure): measures.append(measure)
      case .event(let event): events.append(event)
      case .statement(let statement): statements.append(statement)
      case .question(let question): questions.append(question)
      case .theme(let theme): themes.append(theme)
      case .series(let series): self.series.append(series)
      case .phase(let phase): phases.append(phase)
      case .page(let page): pages.append(page)
      }
    }
  }
}

extension Dossier {
  // Each by id, but phases by their beginning.
  /// By id.
  public var actors: [ActorProfile] { lists.actors }
  /// By id; those that have ended among them.
  public var measures: [Measure] { lists.measures }
  /// By id; those that lie ahead among them.
  public var events: [Event] { lists.events }
  /// By id.
  public var statements: [Statement] { lists.statements }
  /// By id.
  public var questions: [Question] { lists.questions }
  /// By id.
  public var themes: [Theme] { lists.themes }
  /// By id.
  public var series: [Series] { lists.series }
  /// By their beginning, then by id.
  public var phases: [Phase] { lists.phases }
  /// By id; `index` is the brief.
  public var pages: [FreePage] { lists.pages }
}

extension Record {
  /// The order of records of one kind: by id, but phases by their beginning.
  static func stands(_ a: Record, before b: Record) -> Bool {
    if let first = a.phase, let second = b.phase { return (first.from, first.id) < (second.from, second.id) }
    return a.id < b.id
  }
}
