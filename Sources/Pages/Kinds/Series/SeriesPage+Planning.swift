internal import Dossiers
internal import HTML
internal import Wording

extension SeriesPage {
  init(_ series: Series, _ context: inout some CitingPlanner) {
    let chart = context.chart([series], finding: nil, isFull: true)
    let table = chart?.table ?? context.table([series], isFull: true)
    let body = context.body(of: series)
    var frame = context.frame(series)
    // Figures look as they do on the brief.
    if chart?.hasFigures == true, !frame.assets.contains(.brief) { frame.assets.append(.brief) }
    self.init(
      frame: frame,
      head: RecordHead(
        side: context.mark(of: series),
        kind: context.words.record(.series(unit: context.words.label(of: context.site.unit(of: series)))),
        title: series.title,
        standfirst: series.common.summary),
      chart: chart, table: table,
      notes: Facts([
        .text(context.words.record(.counts), [series.counts].compactMap(\.self)),
        .text(context.words.record(.leavesOut), [series.leavesOut].compactMap(\.self)),
      ]), body: body, backlinks: context.backlinks(to: series.id), sources: context.sources(of: series))
  }
}
