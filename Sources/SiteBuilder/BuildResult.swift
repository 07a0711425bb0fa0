public import Diagnostics

/// What a build found and, without errors, made.
public struct BuildResult: Sendable {
  /// Nil where there is an error.
  public let site: Site?
  /// In the order of a report.
  public var diagnostics: [Diagnostic]
  /// How many content files were read.
  public let documentCount: Int
}
