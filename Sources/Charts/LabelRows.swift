/// Labels in two rows on an axis, so that none stands on another; where neither row has room, a list has the words.
public enum LabelRows {
  /// A label behind its tick.
  public struct BehindTick: Sendable {
    /// Which of the texts that it may have, from 0.
    public let text: Int
    /// Below the row in which labels stand that reach no tick.
    public let isLower: Bool
    /// It stands before its tick: behind it the drawing ends.
    public let isBefore: Bool
  }

  /// Labels stand behind their ticks: where the next tick is near, in the lower row, under which no tick passes.
  ///
  /// - Parameters:
  ///   - positions: of the ticks, in percent and in order.
  ///   - texts: for each tick how wide the texts are that it may have, in px, the best first.
  ///   - width: of the drawing, in px.
  public static func behindTicks(_ positions: [Double], texts: [[Double]], width: Double) -> [BehindTick?] {
    let places = positions.map { $0 / 100 * width }
    var ends = [-10.0, -10.0]
    return zip(places, texts).enumerated().map { index, tick in
      let (place, texts) = tick
      for (text, length) in texts.enumerated() {
        let isBefore = place + 4 + length > width
        let start = isBefore ? place - 4 - length : place + 4
        let reachesNext = index + 1 < places.count && places[index + 1] < start + length + 4
        guard let row = (reachesNext ? [1] : [0, 1]).first(where: { ends[$0] + 8 < start }) else { continue }
        ends[row] = start + length
        return BehindTick(text: text, isLower: row == 1, isBefore: isBefore)
      }
      return nil
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
