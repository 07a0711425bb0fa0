public import Diagnostics

/// What is wrong with the content, before any page is made.
public struct CheckResult: Sendable {
  /// In the order of a report.
  public var diagnostics: [Diagnostic]
  /// How many content files were read.
  public let documentCount: Int
  /// Of the files that the findings are in.
  public let texts: ReadTexts
}

/// What a build found and, without errors, made.
public struct BuildResult: Sendable {
  /// Nil where there is an error.
  public let site: Site?
  public let check: CheckResult

  /// In the order of a report.
  public var diagnostics: [Diagnostic] { check.diagnostics }
}
