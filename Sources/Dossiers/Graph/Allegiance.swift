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

/// Which side every actor is on, and what follows from it.
package struct AllegianceIndex: Sendable {
  private let sides: [String: DossierSettings.Side]
  private let sideOfActor: [String: DossierSettings.Side]
  private let imposersOfMeasure: [String: [Reference]]

  init(sides: [DossierSettings.Side], actors: [ActorProfile], measures: [Measure]) {
    let sides = Dictionary(sides.map { ($0.id, $0) }) { first, _ in first }
    self.sides = sides
    sideOfActor = Dictionary(actors.compactMap { actor in sides[actor.side.id].map { (actor.id, $0) } }) { a, _ in a }
    imposersOfMeasure = Dictionary(measures.map { ($0.id, $0.imposedBy) }) { first, _ in first }
  }

  package func allegiance(of measure: Measure) -> Allegiance? { allegiance(ofActors: measure.imposedBy) }

  package func allegiance(of statement: Statement) -> Allegiance? { allegiance(ofActors: [statement.speaker]) }

  package func allegiance(of event: Event) -> Allegiance? {
    guard event.participants.isEmpty else { return allegiance(ofActors: event.participants) }
    return allegiance(ofActors: event.measures.flatMap { imposersOfMeasure[$0.id] ?? [] })
  }

  func allegiance(ofSides references: [Reference]) -> Allegiance? {
    Self.allegiance(of: references.compactMap { sides[$0.id] })
  }

  private func allegiance(ofActors actors: [Reference]) -> Allegiance? {
    Self.allegiance(of: actors.compactMap { sideOfActor[$0.id] })
  }

  private static func allegiance(of sides: [DossierSettings.Side]) -> Allegiance? {
    if sides.contains(where: { $0.index == 0 }), sides.contains(where: { $0.index == 1 }) { return .joint }
    return sides.min { $0.index < $1.index }.map(Allegiance.side)
  }
}
