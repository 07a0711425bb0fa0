/// A mistake of the writer's: collected while the content is read, shown at the end, never thrown.
///
/// The message states the rule, not the failure, in one sentence; `identifier` is the rule's kebab-case name.
public struct Diagnostic: Sendable, Hashable {
  /// Whether the build may go on.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Nothing is written.
    case error
    /// The site is written; `--strict` makes it an error.
    case warning
  }

  /// A second place that explains the first, such as the other use of an id.
  public struct Note: Sendable, Hashable {
    public let message: String
    public let location: SourceLocation

    public init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  public let severity: Severity
  public let identifier: String
  public let message: String
  public let location: SourceLocation
  public let notes: [Note]

  public init(
    _ identifier: String, _ message: String, at location: SourceLocation, severity: Severity = .error,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.identifier = identifier
    self.message = message
    self.location = location
    self.notes = notes
  }

  /// The same finding with another severity, for `--strict`.
  public func with(severity: Severity) -> Diagnostic {
    Diagnostic(identifier, message, at: location, severity: severity, notes: notes)
  }
}

extension Diagnostic: Comparable {
  /// By place, then by rule and wording, so that a report has one order whatever thread found what.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.location != b.location { return a.location < b.location }
    return (a.identifier, a.message) < (b.identifier, b.message)
  }
}

extension Sequence<Diagnostic> {
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// Sorted by place, each finding once.
  public var inReportOrder: [Diagnostic] { Set(self).sorted() }
}
