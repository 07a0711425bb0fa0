public import Diagnostics
internal import Dossiers

/// A view in a text shows something on the day that the dossier was written for.
struct EmptyView {
  let identifier = "empty-view"

  func findings(in edition: Edition) -> [Diagnostic] {
    // Asked for as of another day, a dossier may know less.
    guard edition.day == edition.dossier.settings.day else { return [] }
    let views = edition.dossier.records.flatMap { $0.common.views }.compactMap { view in
      view.isResolved(in: edition.dossier) ? view.rule(in: edition).map { ($0, view.location) } : nil
    }
    let charts = edition.dossier.pages.compactMap { $0.brief?.chart }.compactMap { chart in
      edition.draws(chart.series) ? nil : (edition.emptyChart, chart.location)
    }
    return (views + charts).map { Diagnostic(identifier, $0, at: $1, severity: .warning) }
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
      return view.draws(in: edition) ? nil : edition.emptyChart
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

extension Edition {
  fileprivate var emptyChart: String {
    "A chart draws rates and steps that were in force, and observations; this one selects nothing by \(day)."
  }

  /// There is something to draw; what is not there, or has no scale in common, is reported as such.
  fileprivate func draws(_ references: [Reference]) -> Bool {
    let series = dossier.series(references)
    return series.count < references.count || Mixture(of: series) != nil || !drawn(series).isEmpty
  }
}

extension View.Chart {
  fileprivate func draws(in edition: Edition) -> Bool {
    switch subject {
    case .series(let series): edition.draws(series)
    case .measure(let measure): edition.dossier.measure(measure.id).map(edition.draws) ?? false
    }
  }
}
