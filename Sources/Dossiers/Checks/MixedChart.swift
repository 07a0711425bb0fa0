internal import Diagnostics

/// The series of one chart share its scale: they count the same, and mean the same between their dates.
struct MixedChart: Check {
  let identifier = "mixed-chart"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    let brief = dossier.pages.compactMap { $0.brief?.chart }.map { (series: $0.series, location: $0.location) }
    let views = dossier.records.flatMap { $0.common.views }.compactMap { view in
      view.chartedSeries.map { (series: $0, location: view.location) }
    }
    return (brief + views).compactMap { chart in
      Mixture(of: dossier.series(chart.series)).map {
        finding($0.rule, at: chart.location, severity: .warning)
      }
    }
  }
}

extension View {
  fileprivate var chartedSeries: [Reference]? {
    guard case .chart(let chart) = content, case .series(let series) = chart.subject else { return nil }
    return series
  }
}

extension Mixture {
  fileprivate var rule: String {
    switch self {
    case .units(let one, let other):
      """
      The series of a chart have one unit; '\(one.id)' is in \(quoted(one.unit.id)), '\(other.id)' in \(quoted(other.unit.id)). \
      Nothing is drawn; make a chart of each.
      """
    case .kinds(let one, let other):
      """
      The series of a chart have one kind; '\(one.id)' is \(one.seriesKind.rawValue), '\(other.id)' \
      \(other.seriesKind.rawValue). Nothing is drawn; make a chart of each.
      """
    }
  }
}
