internal import Dossiers
internal import HTML
internal import Templates

// Rates over time.

extension PageContext {
  /// The rate of a measure; nil where it never had one in force.
  ///
  /// - Parameters:
  ///   - id: unique on the page.
  ///   - finding: a claim other than the measure's own.
  func chart(_ measure: Measure, id: String = "rate", finding: String? = nil, origins: [TextLink] = []) -> StepChart? {
    let spans = measure.statuses.filter { dossier.knows($0.from) }
    let start = spans.first { $0.status == .inForce && $0.rate != nil }
    guard let start, let first = start.from.earliest else { return nil }
    let axis = TimeAxis(from: first.adding(days: -20), to: site.asOf)
    var steps: [StepChart.Step] = []
    for span in spans.drop(while: { $0.from < start.from }) {
      // What has ended or rests is not collected, whatever rate it had.
      let value = span.status == .inForce || span.change == .struckDown ? span.rate ?? 0 : 0
      steps.append(StepChart.Step(day: axis.start.days(to: span.from.earliest ?? first), value: value))
    }
    let side = mark(of: measure)
    let line = StepChart.Line(
      side: side, endLabel: percentage(steps.last?.value ?? 0), name: spans.last?.status.word.lowercased() ?? "",
      steps: withPeak(steps), threats: [])
    return StepChart(
      id: id, headline: claim(finding ?? measure.finding) ?? "Rate of \(measure.shortTitle)",
      subtitle: "Rate in percent",
      unit: "%", lines: [line], ticks: chartTicks(axis), days: axis.days, asOf: site.asOf.short,
      gridValues: gridValues(upTo: steps.map(\.value).max() ?? 0), notes: [],
      table: ChartTable(
        caption: "Rate of \(measure.shortTitle)", namesSeries: false, rows: rateRows(measure), isFull: false),
      origins: origins)
  }

  /// Series of steps on one drawing; nil where there is nothing to draw.
  ///
  /// - Parameter id: unique on the page.
  mutating func chart(
    _ all: [Series], id: String = "rates", finding: String?, isFull: Bool, origins: [TextLink] = []
  ) -> StepChart? {
    let series = all.filter(dossier.draws)
    guard let first = series.first else { return nil }
    let starts = series.flatMap(\.points).compactMap(\.date.earliest)
    let axis = TimeAxis(from: (starts.min() ?? site.asOf).adding(days: -30), to: site.asOf)
    let lines = series.map { line(of: $0, on: axis) }
    let highest = lines.flatMap { $0.steps.map(\.value) + $0.threats.map(\.value) }.max() ?? 0
    let isPercent = first.unit == "percent"
    let written = finding ?? (series.count == 1 ? first.finding : nil)
    let title = claim(written) ?? "\(first.title), \(first.unit)"
    return StepChart(
      id: id, headline: title, subtitle: series.map(\.title).joined(separator: "; ") + ", \(first.unit)",
      unit: isPercent ? "%" : " " + first.unit, lines: lines, ticks: chartTicks(axis), days: axis.days,
      asOf: site.asOf.short, gridValues: gridValues(upTo: highest), notes: notes(of: series),
      table: table(series, isFull: isFull), origins: origins)
  }

  /// A writer's headline. It tells of the day that the dossier was written for, so an earlier one cannot claim it.
  private func claim(_ finding: String?) -> String? {
    site.asOf < dossier.writtenAsOf ? nil : finding
  }

  mutating func table(_ all: [Series], isFull: Bool) -> ChartTable {
    var rows: [(date: EDTFDate, row: ChartTable.Row)] = []
    // Nobody says when a step that never came was threatened, so an earlier day cannot know of it.
    let knowsThreats = site.asOf >= dossier.writtenAsOf
    for series in all {
      for point in series.points where dossier.knows(point.date) || point.status == .threatened && knowsThreats {
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

  private func line(of series: Series, on axis: TimeAxis) -> StepChart.Line {
    let points = series.points.filter { dossier.knows($0.date) }
    func day(_ date: EDTFDate) -> Int { axis.start.days(to: date.earliest ?? axis.start) }
    let steps = points.filter { $0.status == .inForce }.map { StepChart.Step(day: day($0.date), value: $0.value) }
    let threats = points.filter { $0.status == .threatened }.map { point in
      let level = steps.last { $0.day <= day(point.date) }?.value ?? 0
      return StepChart.Threat(
        day: day(point.date), from: level, value: point.value, label: "\(decimal(point.value))% threatened")
    }
    let side = series.side.flatMap(mark(ofSide:))
    return StepChart.Line(
      side: side, endLabel: percentage(steps.last?.value ?? 0), name: side?.label ?? series.shortTitle,
      steps: withPeak(steps), threats: threats)
  }

  /// The highest step carries its value, unless it is where the line ends.
  private func withPeak(_ steps: [StepChart.Step]) -> [StepChart.Step] {
    guard let highest = steps.map(\.value).max(), let index = steps.firstIndex(where: { $0.value == highest }),
      highest > 0, highest != steps.last?.value
    else { return steps }
    var steps = steps
    steps[index] = StepChart.Step(day: steps[index].day, value: highest, label: percentage(highest))
    return steps
  }

  private func rateRows(_ measure: Measure) -> [ChartTable.Row] {
    measure.history.filter { $0.rate != nil && dossier.knows($0.date) }.map { transition in
      ChartTable.Row(
        date: transition.date.view, series: "", value: percentage(transition.rate ?? 0), status: transition.change.word,
        note: "", citations: Citations([]))
    }
  }

  private func notes(of series: [Series]) -> [(label: String, text: String)] {
    let counts = series.compactMap(\.counts).joined(separator: " ")
    let leavesOut = series.compactMap(\.leavesOut).joined(separator: " ")
    let hasThreats = series.contains { $0.points.contains { $0.status == .threatened && dossier.knows($0.date) } }
    return [("Counts", counts), ("Leaves out", leavesOut), ("Dashed", hasThreats ? "threatened, never applied." : "")]
      .filter { !$0.1.isEmpty }
  }

  private func chartTicks(_ axis: TimeAxis) -> [StepChart.Tick] {
    axis.quarters.map { quarter in
      StepChart.Tick(
        day: axis.start.days(to: quarter.day), label: quarter.label, isYear: quarter.isYear,
        isMajor: quarter.isYear || quarter.label == "Jul")
    }
  }

  /// Zero and up to four round values above it, the last at or above the highest.
  private func gridValues(upTo highest: Double) -> [Double] {
    let steps: [Double] = [1, 2, 2.5, 5, 10, 20, 25, 50, 100, 250, 500, 1000]
    let step = steps.first { $0 * 4 >= highest } ?? (highest / 4).rounded(.up)
    let count = max(1, Int((highest / step).rounded(.up)))
    return (0...min(4, count)).map { Double($0) * step }
  }
}
