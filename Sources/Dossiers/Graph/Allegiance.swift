/// Whose doing a record is: in which lanes and columns it stands, and in which colour.
public struct Allegiance: Sendable, Hashable {
  /// Those who acted, or where nobody is said to have acted, those who took part: principals in the order of
  /// `dossier.yml`, or one side that is none. Never empty.
  public let sides: [DossierSettings.Side]
  /// Several sides acted together, which is more than to sit in one room.
  public let isJoint: Bool
  /// All principals, where there are several: what they share stands between them, not with each.
  public let isOfAll: Bool

  /// Nil for what is of several sides.
  public var side: DossierSettings.Side? { sides.count == 1 ? sides[0] : nil }

  /// The numbers of the sides with whom it stands: each of its own; nil is the place between all principals.
  public var places: [Int?] { isOfAll ? [nil] : sides.map(\.index) }
}

extension Dossier {
  /// Whose doing a record is, nil for what belongs to no side (questions, themes, phases, free pages).
  ///
  /// It follows from those who act: the actor itself, who imposed the measure, who spoke, by whom the event was; or,
  /// where an event has no `by`, from who took part, or else who imposed the measures it touched; a series names its
  /// side. All principals among them have it, or where there is none the first side of the others in `dossier.yml`.
  public func allegiance(of record: some RecordContent) -> Allegiance? { allegiances.allegiance(of: record) }

  /// ``Allegiance/places`` of a record; between all principals stands what is nobody's.
  public func places(of record: some RecordContent) -> [Int?] { allegiance(of: record)?.places ?? [nil] }

  /// The sides with a lane and column of their own, in the order of `dossier.yml`.
  public var principals: [DossierSettings.Side] { allegiances.principals }
}

/// Whose doing every record is: worked out once, for every link to a record asks.
package struct AllegianceIndex: Sendable {
  let principals: [DossierSettings.Side]
  private let sides: [DossierSettings.Side]
  private let offsets: [String: Int]
  /// By the principals who take part, a bit for each.
  private let groups: [[DossierSettings.Side]]
  /// By the ids of the records.
  private var participations: [String: Participation] = [:]

  init(sides: [DossierSettings.Side], records: [Record]) {
    self.sides = sides
    let principals = sides.filter(\.isPrincipal)
    self.principals = principals
    groups = (0..<1 << principals.count).map { bits in principals.filter { bits & $0.bit != 0 } }
    let offsets = Dictionary(sides.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    self.offsets = offsets
    let sideOfActor = Dictionary(
      records.compactMap { record in
        record.actor.flatMap { offsets[$0.side.id] }.map { (record.id, sides[$0]) }
      }
    ) { first, _ in first }
    var withoutActors: [(id: String, measures: [Reference])] = []
    for record in records where participations[record.id] == nil {
      switch record.doers {
      case .side(let side): participations[record.id] = Participation(of: [offsets[side.id].map { sides[$0] }])
      case .actors(let actors):
        participations[record.id] = Participation(of: actors.map { sideOfActor[$0.id] }, haveActed: true)
      case .participants([], let measures): withoutActors.append((record.id, measures))
      case .participants(let actors, _):
        participations[record.id] = Participation(of: actors.map { sideOfActor[$0.id] })
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
    let group = groups[participation.principals]
    if group.isEmpty {
      return participation.other.map { Allegiance(sides: [sides[$0]], isJoint: false, isOfAll: false) }
    }
    let isShared = group.count > 1
    return Allegiance(
      sides: group, isJoint: isShared && participation.haveActed,
      isOfAll: isShared && group.count == principals.count)
  }
}

/// Which sides take part in something, as far as its allegiance follows from that: there may be thousands.
private struct Participation {
  /// A bit for each.
  private(set) var principals = 0
  /// The first of the others, by its number.
  private(set) var other: Int?
  /// They are named as those who acted.
  private(set) var haveActed = false

  init() {}

  /// - Parameter sides: nil for one that `dossier.yml` does not have.
  init(of sides: [DossierSettings.Side?], haveActed: Bool = false) {
    self.haveActed = haveActed
    for side in sides.compactMap(\.self) {
      if side.isPrincipal { principals |= side.bit } else { other = min(other ?? side.index, side.index) }
    }
  }

  mutating func add(_ more: Participation) {
    principals |= more.principals
    if let side = more.other { other = min(other ?? side, side) }
  }
}

extension DossierSettings.Side {
  /// Of a principal; 0 for others.
  fileprivate var bit: Int { column.map { 1 << $0 } ?? 0 }
}
