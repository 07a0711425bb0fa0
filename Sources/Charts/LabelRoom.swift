/// A rectangle in a drawing, in px.
struct Box: Sendable {
  let x: Double
  let y: Double
  let width: Double
  let height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }

  func overlaps(_ other: Box) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }
}

/// A place in a drawing, in px; of a label its upper left corner.
public struct Spot: Sendable, Hashable {
  /// From the left.
  public let x: Double
  /// From above.
  public let y: Double

  /// In px.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// How large a label is, in px.
public struct LabelSize: Sendable {
  /// Of its longest line.
  public let width: Double
  /// Of all its lines.
  public let height: Double

  /// Widths come from whoever knows the letters.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// Where labels stand in a drawing, so that none stands on another.
struct LabelRoom {
  /// Labels stand in it.
  let bounds: Box
  private(set) var taken: [Box] = []

  init(_ bounds: Box) { self.bounds = bounds }

  mutating func take(_ box: Box) { taken.append(box) }

  /// The first of the places that is free and inside, taken; nil where none is.
  mutating func first(of places: [Spot], for size: LabelSize) -> Spot? {
    let free = places.first { place in
      let box = Box(x: place.x, y: place.y, width: size.width, height: size.height)
      return box.x >= bounds.x && box.right <= bounds.right && box.y >= bounds.y && box.bottom <= bounds.bottom
        && !taken.contains { box.overlaps($0) }
    }
    if let free { take(Box(x: free.x, y: free.y, width: size.width, height: size.height)) }
    return free
  }
}
