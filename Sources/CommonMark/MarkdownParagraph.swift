public import Diagnostics

/// A paragraph of prose: not in a table or a footnote, and neither a heading, a callout's title nor a figure.
public struct MarkdownParagraph: Sendable, Hashable {
  /// Where its first character stands.
  public let location: SourceLocation
  /// As `MarkdownDocument.wordCount` counts.
  public let wordCount: Int
  /// Whether it cites a source, itself or in one of its footnotes.
  public let hasCitation: Bool
}
