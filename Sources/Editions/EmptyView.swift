public import Diagnostics
internal import Dossiers

/// A view in a text shows something on the day that the dossier was written for.
struct EmptyView {
  let identifier = "empty-view"

  func findings(in edition: Edition) -> [Diagnostic] {
    // Asked for as of another day, a dossier may know less.
    guard edition.day == edition.dossier.settings.day else { return [] }
    return edition.dossier.records.flatMap { $0.common.views }.compactMap { view in
      guard view.isResolved(in: edition.dossier), let rule = view.rule(in: edition) else { return nil }
      return Diagnostic(identifier, rule, at: view.location, severity: .warning)
    }
  }
}

extension Edition {
  /// What is wrong with the dossier on this very day.
  public func check() -> [Diagnostic] { EmptyView().findings(in: self) }
}

extension View {
  /// What the view breaks, if it shows nothing.
  fileprivate func rule(in edition: Edition) -> String? {
    switch content {
    case .timeline(let view):
      return !edition.hasEntries(of: view)
        ? "A timeline shows something; this one selects nothing that had happened by \(edition.day)." : nil
    case .measures(let view):
      return !edition.hasMeasures(of: view)
        ? "A list of measures shows something; this one selects nothing that had begun by \(edition.day)." : nil
    case .chart(let view):
      return view.draws(in: edition)
        ? nil
        : "A chart draws a rate that was in force, or a series of steps; this one selects nothing by \(edition.day)."
    case .accounts, .figure:
      return nil
    }
  }

  /// What the view names is there. Otherwise its emptiness follows from a fault that is reported anyway.
  fileprivate func isResolved(in dossier: Dossier) -> Bool {
    records.allSatisfy { dossier.index.kind(of: $0.reference.id) == $0.kind }
      && sides.allSatisfy { dossier.side($0.id) != nil }
  }
}

extension View.Chart {
  fileprivate func draws(in edition: Edition) -> Bool {
    switch subject {
    case .series(let series): series.contains { edition.dossier.series($0.id).map(edition.draws) ?? false }
    case .measure(let measure): edition.dossier.measure(measure.id).map(edition.draws) ?? false
    }
  }
}
