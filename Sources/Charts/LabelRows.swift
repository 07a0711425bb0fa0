/// Labels in rows on an axis, so that none stands on another; where no row has room, a list has the words.
public enum LabelRows {
  /// A label behind its tick.
  public struct BehindTick: Sendable {
    /// Which of the texts that it may have, from 0.
    public let text: Int
    /// From above, from 0: so far down its tick goes.
    public let row: Int
    /// It stands before its tick: behind it the drawing ends.
    public let isBefore: Bool
  }

  /// More rows would make a table of a drawing.
  private static let most = 5

  /// Labels stand behind their ticks, near the end before them, in two rows or, where those have no room for all of them
  /// with their best texts, in as many more as help: of neighbours the farthest from its label's end lowest, so that no tick goes through a label.
  ///
  /// - Parameters:
  ///   - positions: of the ticks, in percent and in order.
  ///   - texts: for each tick how wide the texts are that it may have, in px, the best first.
  ///   - width: of the drawing, in px.
  public static func behindTicks(_ positions: [Double], texts: [[Double]], width: Double) -> [BehindTick?] {
    let places = positions.map { $0 / 100 * width }
    let lengths = texts.map { $0.first ?? 0 }
    let tries = (2...most).lazy.flatMap { rows in
      [false, true].lazy.map { isEarly in
        let late = late(places, lengths, width, areNeighboursToo: isEarly)
        let labels = Self.labels(places, texts, width, rows: rows, late: late)
        let (missing, shortened) = (labels.count { $0 == nil }, labels.count { $0.map { $0.text > 0 } ?? false })
        return (labels: labels, lack: (missing, shortened))
      }
    }
    return tries.first { $0.lack == (0, 0) }?.labels ?? tries.min { $0.lack < $1.lack }?.labels ?? []
  }

  /// From which tick on labels stand before their ticks: behind them is the end, or a tick of which that is true.
  private static func late(_ places: [Double], _ lengths: [Double], _ width: Double, areNeighboursToo: Bool) -> Int {
    var (end, first) = (width, places.count)
    while first > 0, places[first - 1] + 4 + lengths[first - 1] > end {
      first -= 1
      if areNeighboursToo { end = places[first] }
    }
    return first
  }

  /// Labels behind their ticks from the last to the first, then those that stand before them from the first to the last,
  /// each in the uppermost row that is free.
  private static func labels(
    _ places: [Double], _ texts: [[Double]], _ width: Double, rows: Int, late: Int
  ) -> [BehindTick?] {
    // Those that come last need their ticks.
    var taken = places.map { Taken(tick: $0, row: 0, label: nil) }
    var labels: [BehindTick?] = places.map { _ in nil }
    for index in (0..<late).reversed() + Array(late..<places.count) {
      let place = places[index]
      // What stands in the way mostly stands near: of thousands of ticks few are asked. Those before it have none of
      // their own yet, where labels are placed from the last to the first.
      let behind = (index + 1)..<places.count
      let before = (index < late ? index..<index : 0..<index).reversed()
      func isFree(_ spot: Taken, isBefore: Bool) -> Bool {
        let areBehindFree = { behind.allSatisfy { taken[$0].leavesRoom(for: spot) } }
        let areBeforeFree = { before.allSatisfy { taken[$0].leavesRoom(for: spot) } }
        return isBefore ? areBeforeFree() && areBehindFree() : areBehindFree() && areBeforeFree()
      }
      let sides = index < late ? [false, true] : [true, false]
      let spots = texts[index].enumerated().lazy.flatMap { text, length in
        sides.lazy.flatMap { isBefore in
          let start = isBefore ? place - 4 - length : place + 4
          return (0..<(start >= 0 && start + length <= width ? rows : 0)).lazy.map { row in
            (
              label: BehindTick(text: text, row: row, isBefore: isBefore),
              taken: Taken(tick: place, row: row, label: start...(start + length))
            )
          }
        }
      }
      if let free = spots.first(where: { isFree($0.taken, isBefore: $0.label.isBefore) }) {
        (labels[index], taken[index]) = (free.label, free.taken)
      }
    }
    return labels
  }

  /// A tick, down to its row, and the label at its end.
  private struct Taken {
    let tick: Double
    let row: Int
    let label: ClosedRange<Double>?

    func leavesRoom(for other: Taken) -> Bool {
      if crosses(other) || other.crosses(self) { return false }
      guard row == other.row, let label, let next = other.label else { return true }
      return label.upperBound + 8 < next.lowerBound || next.upperBound + 8 < label.lowerBound
    }

    /// The tick goes through the other one's label.
    private func crosses(_ other: Taken) -> Bool {
      guard let label = other.label, row >= other.row else { return false }
      return label.lowerBound - 2 < tick && tick < label.upperBound + 4
    }
  }

  /// A label above or below its place.
  public struct Centred: Sendable {
    /// In px, from the left: over the middle of its place as far as the drawing's edges allow.
    public let start: Double
    /// Below its place, not above.
    public let isLower: Bool
  }

  /// Labels stand over the middles of their places, or below them where that is taken.
  ///
  /// - Parameters:
  ///   - positions: in percent and in order.
  ///   - texts: how wide they are, in px; nil for a place without one.
  ///   - width: of the drawing, in px.
  public static func centred(_ positions: [Double], texts: [Double?], width: Double) -> [Centred?] {
    // Where the last label of the row above and of the row below ends.
    var ends = [-100.0, -100.0]
    return zip(positions, texts).map { position, text in
      guard let text, text <= width else { return nil }
      let start = min(max(0, position / 100 * width - text / 2), width - text)
      guard let row = [0, 1].first(where: { ends[$0] + 6 < start }) else { return nil }
      ends[row] = start + text
      return Centred(start: start, isLower: row == 1)
    }
  }
}
