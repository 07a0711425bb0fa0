public import Dossiers

/// Something on the timeline: a change of a measure, an event or a statement.
public struct TimelineEntry: Sendable {
  /// What happened, with the record that tells of it.
  public indirect enum Content: Sendable {
    /// `previousRate` is the measure's rate before, in percent, so that a list can show `10 → 20%`.
    case transition(Measure, Transition, previousRate: Rate?)
    case event(Event)
    case statement(Statement)
  }

  /// Of the transition, event or statement.
  public let date: EDTFDate
  /// What happened.
  public let content: Content
  /// Of the measure, event or statement.
  public let id: String
  /// Whose doing the measure, event or statement is.
  public let allegiance: Allegiance?
  /// Ids of its themes.
  public let themes: [String]
  /// Ids of those who impose, are targeted, act, take part or speak.
  public let actors: [String]
}

extension Edition {
  /// Everything that had happened by the day, in order of date; on one date events, then transitions, then statements,
  /// each by id.
  public var timeline: [TimelineEntry] { entries.all }

  /// The entries of a theme.
  public func timeline(theme id: String) -> [TimelineEntry] { (entries.byTheme[id] ?? []).map { entries.all[$0] } }

  /// The entries in which an actor imposes, is targeted, takes part or speaks.
  public func timeline(actor id: String) -> [TimelineEntry] { (entries.byActor[id] ?? []).map { entries.all[$0] } }

  /// The entries whose date begins in a year.
  public func timeline(year: Int) -> [TimelineEntry] { (entries.byYear[year] ?? []).map { entries.all[$0] } }

  /// The entries that begin in a phase.
  public func timeline(phase id: String) -> [TimelineEntry] {
    (entries.byPhase[id] ?? []).map { entries.all[$0] }
  }

  /// The years in which something begins, in order.
  public var years: [Int] { entries.byYear.keys.sorted() }

  /// The phase in which a date begins: the last that has begun by then and has not ended.
  public func phase(of date: EDTFDate) -> Phase? { phaseOffset(of: date).map { dossier.phases[$0] } }

  /// The same by its place among the phases.
  public func phaseOffset(of date: EDTFDate) -> Int? { date.earliest.flatMap(entries.phases.offset) }
}

/// The timeline with the ways through it; numbers are offsets into `all`.
struct Timeline: Sendable {
  let all: [TimelineEntry]
  private(set) var byTheme: [String: [Int]] = [:]
  private(set) var byActor: [String: [Int]] = [:]
  private(set) var byYear: [Int: [Int]] = [:]
  private(set) var byPhase: [String: [Int]] = [:]
  let phases: PhaseIndex

  init(of dossier: Dossier, until day: CalendarDay) {
    let allegiances = dossier.allegiances
    self.phases = PhaseIndex(dossier.phases)
    var entries: [TimelineEntry] = []
    for event in dossier.events where event.when.hasBegun(by: day) {
      entries.append(TimelineEntry(event, allegiances.allegiance(of: event)))
    }
    for measure in dossier.measures {
      TimelineEntry.append(measure, allegiances.allegiance(of: measure), to: &entries)
    }
    for statement in dossier.statements where statement.when.hasBegun(by: day) {
      entries.append(TimelineEntry(statement, allegiances.allegiance(of: statement)))
    }
    // The offsets keep the order of equal dates, for the library does not promise a stable sort; and small keys move
    // faster than entries.
    all = entries.enumerated().map { (date: $0.element.date, offset: $0.offset) }.sorted { a, b in
      a.date == b.date ? a.offset < b.offset : a.date < b.date
    }.map { entries[$0.offset] }
    for (offset, entry) in all.enumerated() {
      for theme in entry.themes where byTheme[theme]?.last != offset { byTheme[theme, default: []].append(offset) }
      for actor in entry.actors where byActor[actor]?.last != offset { byActor[actor, default: []].append(offset) }
      guard let day = entry.date.earliest else { continue }
      byYear[day.year, default: []].append(offset)
      if let phase = phases.offset(on: day) { byPhase[dossier.phases[phase].id, default: []].append(offset) }
    }
  }
}

extension TimelineEntry {
  fileprivate init(_ event: Event, _ allegiance: Allegiance?) {
    self.init(
      date: event.when, content: .event(event), id: event.id, allegiance: allegiance, themes: event.themeIDs,
      actors: (event.by + event.participants).map(\.id))
  }

  fileprivate init(_ statement: Statement, _ allegiance: Allegiance?) {
    self.init(
      date: statement.when, content: .statement(statement), id: statement.id, allegiance: allegiance,
      themes: statement.themeIDs, actors: [statement.speaker.id])
  }

  fileprivate static func append(_ measure: Measure, _ allegiance: Allegiance?, to entries: inout [TimelineEntry]) {
    // Shared by all its entries, and each once: there may be thousands of both.
    let themes = measure.themeIDs
    var seen: Set<String> = []
    let actors = (measure.imposedBy + measure.targets.actors).map(\.id).filter { seen.insert($0).inserted }
    var rate: Rate?
    for transition in measure.history {
      entries.append(
        TimelineEntry(
          date: transition.date, content: .transition(measure, transition, previousRate: rate), id: measure.id,
          allegiance: allegiance, themes: themes, actors: actors))
      rate = transition.rate ?? rate
    }
  }
}

extension RecordContent {
  fileprivate var themeIDs: [String] { common.themes.map(\.id) }
}
