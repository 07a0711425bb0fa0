public import Diagnostics

/// A rule over a dossier as a whole: pure, and linear in the dossier's size.
public protocol Check: Sendable {
  /// The rule's kebab-case name, which its findings carry.
  var identifier: String { get }
  /// What breaks the rule, in any order.
  func findings(in dossier: Dossier) -> [Diagnostic]
}

extension Check {
  func finding(
    _ message: String, at location: SourceLocation, severity: Diagnostic.Severity = .error,
    note: Diagnostic.Note? = nil
  ) -> Diagnostic {
    Diagnostic(identifier, message, at: location, severity: severity, notes: note.map { [$0] } ?? [])
  }
}

/// The rules that every dossier keeps. A new one is a new type and a line here.
public enum Checks {
  /// In no order that matters: the findings are sorted.
  public static let all: [any Check] = [
    DuplicateID(), UnknownReference(), WrongKind(), UnknownSource(), UnknownSide(),
    ImpossibleTransition(), DateOrder(), UnknownStep(),
    BrokenLink(), BrokenAnchor(), MissingAsset(), MissingAlt(), WrongEmbed(),
    AccountOrder(), LowContrast(), UnknownLanguage(), MixedChart(),
  ]
}

extension Dossier {
  /// Everything that is wrong between the records, in the order of reports.
  public func check() -> [Diagnostic] {
    Checks.all.flatMap { $0.findings(in: self) }.inReportOrder
  }
}
