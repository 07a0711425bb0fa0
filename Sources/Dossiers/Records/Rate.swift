/// What a step says of the rate, in the measure's unit.
public enum Rate: Sendable, Hashable {
  case number(Double)
  /// A range, or one for each of several things: "7.5 to 100% by product".
  case text(String)
  /// It is not public, or nobody knows: what stood before is not carried on.
  case unknown

  /// Nil where it cannot be drawn or reckoned with.
  public var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// As the data has what is no number: `unknown` is a word of the format.
  public var text: String? {
    switch self {
    case .number: nil
    case .text(let text): text
    case .unknown: Self.unknownKey
    }
  }

  static let unknownKey = "unknown"
}
