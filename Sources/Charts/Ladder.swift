internal import Dossiers
public import Editions

/// The retaliation ladder: time downwards, a column for each principal side, an arrow for each link. Time is ordinal.
public struct Ladder: Sendable {
  /// From above.
  public enum Row: Sendable, Hashable {
    /// A step of a measure in the columns of the principals whose doing it is, one after the other; never none.
    case card(Rung, columns: [Int])
    /// A phase begins, by its place among all.
    case phase(Int)
  }

  /// From the row of what is answered to that of what answers it.
  public struct Arrow: Sendable {
    /// Of what is answered.
    public let from: Int
    /// Of what answers it.
    public let to: Int
    /// The claim.
    public let link: ChainLink
  }

  /// Steps in the order of ``rungs(of:in:)``, phases between them.
  public let rows: [Row]
  /// In the order of the links.
  public let arrows: [Arrow]

  /// The steps of the principals; links of other sides are for a list.
  ///
  /// - Parameter rungs: of the links, in order.
  public init(of links: [ChainLink], rungs: [Rung], in edition: Edition) {
    var rows: [Row] = []
    var places: [Rung: Int] = [:]
    let phases = edition.dossier.phases
    // With the first one all begins.
    var next = 1
    for rung in rungs {
      let columns = Self.columns(of: rung, in: edition)
      guard !columns.isEmpty, let date = edition.transition(of: rung)?.date,
        edition.dossier.measure(rung.measure).flatMap(edition.standing) != nil
      else { continue }
      while next < phases.count, phases[next].from <= date {
        // Of phases without a step between them the last one stands.
        if case .phase = rows.last { rows.removeLast() }
        if !rows.isEmpty { rows.append(.phase(next)) }
        next += 1
      }
      places[rung] = rows.count
      rows.append(.card(rung, columns: columns))
    }
    self.rows = rows
    arrows = links.compactMap { link in
      guard let from = places[link.answered], let to = places[link.answer] else { return nil }
      return Arrow(from: from, to: to, link: link)
    }
  }

  /// Those of the principals whose doing the step is; empty for other sides.
  public static func columns(of rung: Rung, in edition: Edition) -> [Int] {
    guard let measure = edition.dossier.measure(rung.measure) else { return [] }
    return edition.dossier.allegiance(of: measure)?.sides.compactMap(\.column) ?? []
  }

  /// Every step that takes part, in order of date; on one day what is answered before what answers it.
  public static func rungs(of links: [ChainLink], in edition: Edition) -> [Rung] {
    var levels: [Rung: Int] = [:]
    for link in links { for rung in [link.answered, link.answer] { levels[rung] = 0 } }
    let dates = levels.keys.reduce(into: [Rung: EDTFDate]()) { $0[$1] = edition.transition(of: $1)?.date }
    let sameDay = links.filter { dates[$0.answer] == dates[$0.answered] }
    // As often as there can be links in a row on one day; claims in a circle stop there.
    for _ in 0..<min(sameDay.count, 8) {
      for link in sameDay { levels[link.answer] = max(levels[link.answer] ?? 0, (levels[link.answered] ?? 0) + 1) }
    }
    return levels.sorted { a, b in
      if let first = dates[a.key], let second = dates[b.key], first != second { return first < second }
      return (a.value, a.key.measure, a.key.step) < (b.value, b.key.measure, b.key.step)
    }.map(\.key)
  }
}
