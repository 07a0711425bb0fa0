public import Pages

/// A built site: every file, and what the totals line says of it.
public struct Site: Sendable {
  /// Sorted by path.
  public let files: [OutputFile]
  public let pageCount: Int
  public let recordCount: Int
  public let sourceCount: Int
}
