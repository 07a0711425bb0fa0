/// Where the rows and arrows of a ladder stand, in px from above.
public struct LadderLayout: Sendable {
  /// Where an arrow leaves its first card and where it arrives at the second.
  public struct Ends: Sendable {
    /// At the card that is answered.
    public let from: Double
    /// At the card that answers.
    public let to: Double
  }

  /// Where each row begins.
  public let tops: [Double]
  /// For each arrow.
  public let arrows: [Ends]

  /// How tall cards are, in px from the top of one to that of the next.
  public struct Pitch: Sendable {
    /// Below each other.
    let below: Double
    /// In columns beside each other, where they may overlap in height.
    let beside: Double

    /// Of cards with title and state beside the date.
    public static let wide = Pitch(below: 76, beside: 54)
    /// Of cards with all in lines of their own.
    public static let narrow = Pitch(below: 96, beside: 62)
  }

  /// - Parameters:
  ///   - columns: of the rows; empty for a phase, which goes across.
  ///   - arrows: by the rows of two cards.
  public init(columns: [[Int]], arrows: [(from: Int, to: Int)], pitch: Pitch = .wide) {
    let tops = Self.tops(columns, pitch)
    self.tops = tops
    let arrivals = arrows.reduce(into: [:]) { $0[$1.to, default: 0] += 1.0 }
    var (left, arrived): ([Int: Double], [Int: Double]) = ([:], [:])
    self.arrows = arrows.map { arrow in
      defer {
        left[arrow.from, default: 0] += 1
        arrived[arrow.to, default: 0] += 1
      }
      // Arrows leave below those that arrive at the same card.
      return Ends(
        from: tops[arrow.from] + max(34, 17 + 20 * arrivals[arrow.from, default: 0]) + 4 * left[arrow.from, default: 0],
        to: tops[arrow.to] + 17 + 20 * arrived[arrow.to, default: 0])
    }
  }

  /// Cards of different sides stand beside each other, so they may overlap in height.
  private static func tops(_ columns: [[Int]], _ pitch: Pitch) -> [Double] {
    var tops: [Double] = []
    for (row, own) in columns.enumerated() {
      guard let top = tops.last else {
        tops.append(40)
        continue
      }
      let above = columns[row - 1]
      if above.isEmpty {
        tops.append(top + 56)
      } else {
        tops.append(top + (own.isEmpty || own.contains(where: above.contains) ? pitch.below : pitch.beside))
      }
    }
    return tops
  }
}
