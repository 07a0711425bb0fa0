public import Diagnostics

/// A heading of a text.
public struct MarkdownHeading: Sendable, Hashable {
  /// 1 to 6.
  public let level: Int
  /// Unique in the text: GitHub's slug of `text`, with `-1`, `-2` … for repetitions.
  public let id: String
  /// Without markup.
  public let text: String
  /// Where its first character stands, `#` included.
  public let location: SourceLocation
}
