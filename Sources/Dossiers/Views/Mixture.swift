/// Why some series have no scale in common, so that one drawing cannot show them.
public enum Mixture: Sendable {
  /// Two of them count different things.
  case units(Series, Series)
  /// Values that hold until the next, and values that hold for their date only.
  case kinds(Series, Series)

  /// Nil where one drawing can show them.
  public init?(of series: [Series]) {
    guard let first = series.first else { return nil }
    if let other = series.first(where: { $0.unit != first.unit }) {
      self = .units(first, other)
    } else if let other = series.first(where: { $0.seriesKind != first.seriesKind }) {
      self = .kinds(first, other)
    } else {
      return nil
    }
  }
}
