internal import Dossiers
internal import HTML
internal import Wording

// The figures of charts, for reading and copying.

extension PagePlanner {
  func rateRows(_ measure: Measure) -> [ChartTable.Row] {
    measure.history.compactMap { transition in
      transition.rate.map { rate in
        ChartTable.Row(
          date: words.view(transition.date), series: "", value: words.quantity(rate, site.unit(of: measure), .label),
          status: words.words(of: transition), note: "", citations: Citations([]))
      }
    }
  }
}

extension CitingPlanner {
  mutating func table(_ all: [Series], isFull: Bool) -> ChartTable {
    var rows: [(date: EDTFDate, row: ChartTable.Row)] = []
    for series in all {
      for point in series.points {
        let value = site.unit(of: series) == .percent ? words.percent(point.value) : words.number(point.value)
        rows.append(
          (
            point.date,
            ChartTable.Row(
              date: words.view(point.date), series: series.shortTitle, value: value,
              status: words.kind(.point(point.status)),
              note: isFull ? point.note ?? "" : "", citations: isFull ? cite(point.sources) : Citations([]))
          ))
      }
    }
    let caption = words.join(all.map { words.join([$0.title, words.label(of: site.unit(of: $0))], .list) }, .clause)
    let sorted =
      all.count == 1
      ? rows : rows.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    return ChartTable(caption: caption, namesSeries: all.count > 1, rows: sorted.map(\.row), isFull: isFull)
  }
}
