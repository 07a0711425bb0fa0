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

extension Record {
  /// The order of records of one kind: by id, but phases by their beginning.
  static func stands(_ a: Record, before b: Record) -> Bool {
    if let first = a.phase, let second = b.phase { return (first.from, first.id) < (second.from, second.id) }
    return a.id < b.id
  }
}
