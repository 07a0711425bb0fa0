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

  /// - Parameters:
  ///   - columns: of the rows; nil for a phase, which goes across.
  ///   - arrows: by the rows of two cards.
  public init(columns: [Int?], arrows: [(from: Int, to: Int)]) {
    let tops = Self.tops(columns)
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
  private static func tops(_ columns: [Int?]) -> [Double] {
    var tops: [Double] = []
    for (row, column) in columns.enumerated() {
      guard let top = tops.last else {
        tops.append(40)
        continue
      }
      switch (columns[row - 1], column) {
      case (let above?, let column?): tops.append(top + (above == column ? 76 : 54))
      case (.some, nil): tops.append(top + 76)
      case (nil, _): tops.append(top + 56)
      }
    }
    return tops
  }
}
