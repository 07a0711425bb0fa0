internal import Diagnostics

/// A view in a text shows something on the day that the dossier was written for.
struct EmptyView: Check {
  let identifier = "empty-view"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    // Asked for as of another day, a dossier may know less.
    guard dossier.settings.asOf == dossier.writtenAsOf else { return [] }
    return dossier.records.flatMap { $0.common.views }.compactMap { view in
      guard view.isResolved(in: dossier), let rule = view.rule(in: dossier) else { return nil }
      return finding(rule, at: view.location, severity: .warning)
    }
  }
}

extension View {
  /// What the view breaks, if it shows nothing.
  fileprivate func rule(in dossier: Dossier) -> String? {
    let asOf = dossier.settings.asOf
    switch content {
    case .timeline(let view):
      return dossier.hasEntries(of: view)
        ? nil : "A timeline shows something; this one selects nothing that had happened by \(asOf)."
    case .measures(let view):
      return dossier.hasMeasures(of: view)
        ? nil : "A list of measures shows something; this one selects nothing that had begun by \(asOf)."
    case .chart(let view):
      return view.draws(in: dossier)
        ? nil : "A chart draws a rate that was in force, or a series of steps; this one selects nothing by \(asOf)."
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
  fileprivate func draws(in dossier: Dossier) -> Bool {
    switch subject {
    case .series(let series): series.contains { dossier.series($0.id).map(dossier.draws) ?? false }
    case .measure(let measure): dossier.measure(measure.id).map(dossier.draws) ?? false
    }
  }
}
