internal import Dossiers
internal import HTML

// The figures of charts, for reading and copying.

extension PagePlanner {
  func rateRows(_ measure: Measure) -> [ChartTable.Row] {
    measure.history.filter { $0.rate != nil }.map { transition in
      ChartTable.Row(
        date: transition.date.view, series: "", value: percentage(transition.rate ?? 0), status: transition.words,
        note: "", citations: Citations([]))
    }
  }
}

extension CitingPlanner {
  mutating func table(_ all: [Series], isFull: Bool) -> ChartTable {
    var rows: [(date: EDTFDate, row: ChartTable.Row)] = []
    for series in all {
      for point in series.points {
        let value = decimal(point.value) + (series.unit == "percent" ? "%" : "")
        rows.append(
          (
            point.date,
            ChartTable.Row(
              date: point.date.view, series: series.shortTitle, value: value, status: point.status.sentenceCase,
              note: isFull ? point.note ?? "" : "", citations: isFull ? cite(point.sources) : Citations([]))
          ))
      }
    }
    let caption = all.map { "\($0.title), \($0.unit)" }.joined(separator: "; ")
    let sorted =
      all.count == 1
      ? rows : rows.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    return ChartTable(caption: caption, namesSeries: all.count > 1, rows: sorted.map(\.row), isFull: isFull)
  }
}
