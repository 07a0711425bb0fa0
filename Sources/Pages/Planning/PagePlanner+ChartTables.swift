internal import Dossiers
internal import HTML
internal import Wording

// The figures of charts, for reading and copying.

extension PagePlanner {
  /// The rates that a measure had.
  func table(_ measure: Measure) -> ChartTable {
    let unit = site.unit(of: measure)
    let rows = measure.history.compactMap { transition in
      transition.rate.map { rate in
        ChartTable.Row(
          date: words.view(transition.date), series: "", value: cell(rate, unit), status: words.words(of: transition),
          note: "", citations: Citations([]))
      }
    }
    return ChartTable(
      caption: words.chart(.rateOf(measure.shortTitle)), value: heading(unit), namesSeries: false, rows: rows,
      isFull: false)
  }

  /// Of a column of numbers, with what they count where that does not stand at each.
  fileprivate func heading(_ unit: Unit) -> String {
    words.chart(unit == .percent ? .value : .valueIn(unit: words.label(of: unit)))
  }

  fileprivate func cell(_ rate: Rate, _ unit: Unit) -> String {
    rate.number.map { cell($0, unit) } ?? words.quantity(rate, unit, .label)
  }

  fileprivate func cell(_ value: Double, _ unit: Unit) -> String {
    unit == .percent ? words.percent(value) : words.number(value)
  }
}

/// How many rows a table has at most, beside a drawing and on the page of the series: all are in the file of data.
private let (rowsBeside, rowsInFull) = (100, 1_000)

extension CitingPlanner {
  /// The latest figures of some series of one unit, in order of time.
  mutating func table(_ all: [Series], isFull: Bool) -> ChartTable {
    var points = all.flatMap { series in series.points.map { (series: series, point: $0) } }
    if all.count > 1 {
      points = points.enumerated().sorted {
        ($0.element.point.date, $0.offset) < ($1.element.point.date, $1.offset)
      }.map(\.element)
    }
    let shown = points.suffix(isFull ? rowsInFull : rowsBeside)
    let unit = all.first.map(site.unit(of:)) ?? .percent
    var rows: [ChartTable.Row] = []
    for (series, point) in shown {
      rows.append(
        ChartTable.Row(
          date: words.view(point.date), series: series.shortTitle, value: cell(point.value, unit),
          status: point.status == .observed ? nil : words.kind(.point(point.status)),
          note: isFull ? point.note.map(written) ?? .empty : .empty,
          citations: isFull ? cite(point.sources) : Citations([])))
    }
    return ChartTable(
      caption: words.join(all.map { words.join([$0.title, words.label(of: site.unit(of: $0))], .list) }, .clause),
      value: heading(unit), namesSeries: all.count > 1, rows: rows, isFull: isFull,
      more: shown.count < points.count ? words.chart(.latestOf(shown.count, all: points.count)) : nil)
  }
}
