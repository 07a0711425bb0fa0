/// Where the two axes of a drawing stand, in px from its upper left corner.
public struct PlotFrame: Sendable {
  /// How large the drawing is.
  public enum Format: Sendable, Hashable {
    case wide(width: Double)
    /// For a phone: fewer words.
    case narrow
  }

  /// How large the words around the axes are, in px.
  public struct Words: Sendable {
    /// The stamp of the as-of day, with what it stands on.
    let stamp: Double
    /// The longest at the end of a line.
    let end: Double
    /// The longest at a line of the grid.
    let grid: Double

    /// Widths come from whoever knows the letters.
    public init(stamp: Double, end: Double, grid: Double) {
      self.stamp = stamp
      self.end = end
      self.grid = grid
    }
  }

  /// From left to right.
  public let axis: TimeAxis
  /// From below upwards.
  public let gridValues: [Double]
  /// Of the drawing.
  public let width: Double
  /// Of the drawing.
  public let height: Double
  /// Where the axis of time begins; before it stand the values.
  public let left: Double
  /// Where it ends; behind it stand the names of the lines.
  public let right: Double
  /// Where the lowest value is.
  public let floor: Double
  /// The finest ticks that have room.
  public let ticks: [TimeAxis.Tick]
  /// Whether it is a drawing for a wide page.
  public let isWide: Bool
  private let lowest: Double
  private let highest: Double
  private let stamp: Double
  private static let top = 28.0

  /// - Parameters:
  ///   - gridValues: at least two, in order.
  ///   - named: the lines have their names behind the axis.
  ///   - margin: below the lowest value, in px; the dates stand in it.
  init(_ axis: TimeAxis, _ gridValues: [Double], _ format: Format, _ words: Words, named: Bool, margin: Double = 26) {
    self.axis = axis
    self.gridValues = gridValues
    (lowest, highest) = (gridValues.first ?? 0, gridValues.last ?? 1)
    switch format {
    case .wide(let width): (self.width, height, isWide) = (width, 300, true)
    case .narrow: (width, height, isWide) = (300, 250, false)
    }
    left = max(34, words.grid + 8)
    // However long the words are, something is drawn.
    right = max(left + 40, width - (named ? 14 + words.end : 8))
    floor = height - margin
    ticks = axis.ticks(isWide ? .quarters : .halfYears, width: right - left)
    stamp = words.stamp
  }

  /// - Parameter day: counted from the axis's start.
  public func x(_ day: Int) -> Double { left + Double(day) / Double(axis.days) * (right - left) }

  /// - Parameter value: in the unit of the grid.
  public func y(_ value: Double) -> Double {
    floor - (value - lowest) / max(highest - lowest, .leastNormalMagnitude) * (floor - Self.top)
  }

  /// What words have between the left edge and the stamp.
  public var roomAbove: Double { right - stamp - 12 }

  /// Room for labels, in which the stamp has its place.
  var room: LabelRoom {
    var room = LabelRoom(Box(x: left, y: 0, width: right - left, height: floor))
    room.take(Box(x: right - stamp, y: 0, width: stamp, height: 20))
    return room
  }

  /// Where labels of such levels stand: apart from each other, and none below the floor; nil for one without room.
  ///
  /// - Parameter levels: from above.
  func labels(at levels: [Double]) -> [Double?] {
    let apart = 30.0
    let count = min(levels.count, Int((floor - Self.top) / apart) + 1)
    var next = -Double.infinity
    return levels.enumerated().map { number, level in
      guard number < count else { return nil }
      let lowest = floor - apart * Double(count - 1 - number)
      let label = min(max(level, next), lowest)
      next = label + apart
      return label
    }
  }
}
