/// Whose doing a record is: in which lane, column and colour it is shown.
public enum Allegiance: Sendable, Hashable {
  // A box, because a side is large and every entry of the timeline has an allegiance.
  indirect case side(DossierSettings.Side)
  /// Both principal sides together: a truce, a round of talks.
  case joint

  /// Nil for what is joint.
  public var side: DossierSettings.Side? { if case .side(let side) = self { side } else { nil } }
}

extension Dossier {
  /// Whose doing a record is, nil for what belongs to no side (questions, themes, phases, free pages).
  ///
  /// It follows from those who act: the actor itself, who imposed the measure, who spoke, who took part in the event,
  /// or, where an event names nobody, who imposed the measures it touched; a series names its side. The first two
  /// sides of `dossier.yml` are the principals. Both principals make it joint; one principal with third parties leaves
  /// it with the principal; among third parties alone the first in `dossier.yml` has it.
  public func allegiance(of record: some RecordContent) -> Allegiance? { allegiances.allegiance(of: record) }
}

/// Whose doing every record is: worked out once, for every link to a record asks.
package struct AllegianceIndex: Sendable {
  private let sides: [DossierSettings.Side]
  private let offsets: [String: Int]
  /// By the ids of the records.
  private var participations: [String: Participation] = [:]

  init(sides: [DossierSettings.Side], records: [Record]) {
    self.sides = sides
    let offsets = Dictionary(sides.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    self.offsets = offsets
    let sideOfActor = Dictionary(
      records.compactMap { record in
        record.actor.flatMap { offsets[$0.side.id] }.map { (record.id, $0) }
      }
    ) { first, _ in first }
    var withoutActors: [(id: String, measures: [Reference])] = []
    for record in records where participations[record.id] == nil {
      switch record.doers {
      case .side(let side): participations[record.id] = Participation(of: [offsets[side.id]])
      case .actors([], let measures) where !measures.isEmpty: withoutActors.append((record.id, measures))
      case .actors(let actors, _): participations[record.id] = Participation(of: actors.map { sideOfActor[$0.id] })
      case .nobody: break
      }
    }
    let imposed = participations
    for (id, measures) in withoutActors where participations[id] == nil {
      participations[id] = measures.reduce(into: Participation()) { $0.add(imposed[$1.id] ?? Participation()) }
    }
  }

  /// The side with an id.
  func side(_ id: String) -> DossierSettings.Side? { offsets[id].map { sides[$0] } }

  package func allegiance(of record: some RecordContent) -> Allegiance? {
    guard let participation = participations[record.id] else { return nil }
    return participation.isJoint ? .joint : participation.first.map { .side(sides[$0]) }
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

  init() {}

  /// - Parameter sides: nil for one that `dossier.yml` does not have.
  init(of sides: [Int?]) {
    for side in sides { if let side { add(side) } }
  }

  mutating func add(_ side: Int) {
    first = min(first ?? side, side)
    if side == 1 { hasSecondPrincipal = true }
  }

  mutating func add(_ other: Participation) {
    if let side = other.first { add(side) }
    if other.hasSecondPrincipal { hasSecondPrincipal = true }
  }
}
