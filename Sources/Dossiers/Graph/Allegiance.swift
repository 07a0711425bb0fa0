/// Whose doing a record is: in which lane, column and colour it is shown.
public enum Allegiance: Sendable, Hashable {
  // A box, because a side is large and every entry of the timeline has an allegiance.
  indirect case side(DossierSettings.Side)
  /// Both principal sides together: a truce, a round of talks.
  case joint
}

extension Dossier {
  /// Whose doing a record is, nil for what belongs to no side (questions, themes, phases, free pages).
  ///
  /// It follows from those who act: the actor itself, who imposed the measure, who spoke, who took part in the event,
  /// or, where an event names nobody, who imposed the measures it touched; a series names its side. The first two
  /// sides of `dossier.yml` are the principals. Both principals make it joint; one principal with third parties leaves
  /// it with the principal; among third parties alone the first in `dossier.yml` has it.
  public func allegiance(of record: some RecordContent) -> Allegiance? {
    switch record.record {
    case .actor(let actor): allegiances.allegiance(ofSides: [actor.side])
    case .series(let series): allegiances.allegiance(ofSides: series.side.map { [$0] } ?? [])
    case .measure(let measure): allegiances.allegiance(of: measure)
    case .statement(let statement): allegiances.allegiance(of: statement)
    case .event(let event): allegiances.allegiance(of: event)
    case .question, .theme, .phase, .page: nil
    }
  }
}

/// Which side every actor is on, and what follows from it: worked out once, for every link to a record asks.
package struct AllegianceIndex: Sendable {
  private let sides: [DossierSettings.Side]
  private let offsets: [String: Int]
  private let sideOfActor: [String: Int]
  private var measures: [String: Participation] = [:]
  private var events: [String: Participation] = [:]

  init(sides: [DossierSettings.Side], actors: [ActorProfile], measures: [Measure], events: [Event]) {
    self.sides = sides
    let offsets = Dictionary(sides.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    self.offsets = offsets
    sideOfActor = Dictionary(actors.compactMap { actor in offsets[actor.side.id].map { (actor.id, $0) } }) { a, _ in a }
    for measure in measures where self.measures[measure.id] == nil {
      self.measures[measure.id] = participation(of: measure.imposedBy)
    }
    for event in events where self.events[event.id] == nil {
      self.events[event.id] =
        event.participants.isEmpty
        ? event.measures.reduce(into: Participation()) { $0.add(self.measures[$1.id] ?? Participation()) }
        : participation(of: event.participants)
    }
  }

  /// The side with an id.
  func side(_ id: String) -> DossierSettings.Side? { offsets[id].map { sides[$0] } }

  package func allegiance(of measure: Measure) -> Allegiance? { measures[measure.id].flatMap(allegiance) }

  package func allegiance(of statement: Statement) -> Allegiance? {
    allegiance(of: participation(of: [statement.speaker]))
  }

  package func allegiance(of event: Event) -> Allegiance? { events[event.id].flatMap(allegiance) }

  func allegiance(ofSides references: [Reference]) -> Allegiance? {
    allegiance(of: references.compactMap { offsets[$0.id] }.reduce(into: Participation()) { $0.add($1) })
  }

  private func participation(of actors: [Reference]) -> Participation {
    actors.compactMap { sideOfActor[$0.id] }.reduce(into: Participation()) { $0.add($1) }
  }

  private func allegiance(of participation: Participation) -> Allegiance? {
    participation.isJoint ? .joint : participation.first.map { .side(sides[$0]) }
  }
}

/// Which sides take part in something, as far as its allegiance follows from that: numbers in the order of
/// `dossier.yml`, the principals first.
private struct Participation {
  /// The lowest.
  private(set) var first: Int?
  private var hasSecondPrincipal = false

  /// Both principals take part.
  var isJoint: Bool { first == 0 && hasSecondPrincipal }

  mutating func add(_ side: Int) {
    first = min(first ?? side, side)
    if side == 1 { hasSecondPrincipal = true }
  }

  mutating func add(_ other: Participation) {
    if let side = other.first { add(side) }
    if other.hasSecondPrincipal { hasSecondPrincipal = true }
  }
}
