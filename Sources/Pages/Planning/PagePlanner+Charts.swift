internal import Dossiers
internal import Editions
internal import HTML

// Rates over time.

extension PagePlanner {
  /// The rate of a measure; nil where it never had one in force.
  ///
  /// - Parameters:
  ///   - id: unique on the page.
  ///   - finding: a claim other than the measure's own.
  ///   - origins: pages with the sources of the figures, where this is none of them.
  func chart(_ measure: Measure, id: String = "rate", finding: String? = nil, origins: [TextLink] = []) -> StepChart? {
    let spans = measure.statuses
    let start = spans.first { $0.status == .inForce && $0.rate != nil }
    guard let start, let first = start.from.earliest else { return nil }
    let axis = TimeAxis(from: first.adding(days: -20), to: site.asOf)
    func day(_ date: EDTFDate) -> Int { max(0, axis.start.days(to: date.earliest ?? first)) }
    let counted = spans.filter { $0.from >= start.from }
    // What has ended or rests is not collected, whatever rate it had.
    let steps = counted.map { span in
      StepPanel.Step(
        day: day(span.from),
        value: span.status == .inForce || span.change == .struckDown ? span.rate ?? 0 : 0)
    }
    let line = StepPanel.Line(
      side: mark(of: measure), endLabel: percentage(steps.last?.value ?? 0),
      name: edition.standing(of: measure)?.chartName ?? "", steps: steps, threats: [])
    let floor = spans.compactMap { span -> StepPanel.Floor? in
      let end = span.until.map(day) ?? axis.days
      return end <= 0 ? nil : StepPanel.Floor(span.status, days: day(span.from)...max(day(span.from), end))
    }
    let panel = StepPanel(
      lines: [line], annotations: annotations(of: zip(counted, steps), until: axis.days), ticks: chartTicks(axis),
      days: axis.days, asOf: site.asOf.short, gridValues: gridValues(upTo: (steps.map(\.value).max() ?? 0) * 1.2),
      unit: "%", floor: floor)
    return StepChart(
      id: id, headline: finding ?? measure.finding ?? "Rate of \(measure.shortTitle)",
      subtitle: "Rate in percent; below it, the status", panel: panel, notes: [],
      data: link("CSV", toFile: ExportPaths.transitions),
      table: ChartTable(
        caption: "Rate of \(measure.shortTitle)", namesSeries: false, rows: rateRows(measure), isFull: false),
      origins: origins)
  }

  /// The rate at each step that changed it, and how it ended.
  fileprivate func annotations(
    of steps: Zip2Sequence<[StatusSpan], [StepPanel.Step]>, until end: Int
  ) -> [StepPanel.Annotation] {
    let all = Array(steps)
    return all.indices.compactMap { index in
      let (span, step) = all[index]
      let until = max(step.day, index + 1 < all.count ? all[index + 1].1.day : end)
      if span.status == .ended {
        let isFirst = index == 0 || all[index - 1].0.status != .ended
        return isFirst
          ? StepPanel.Annotation(
            days: step.day...until, value: step.value, title: span.change.word, detail: span.from.short) : nil
      }
      guard step.value > 0, index == 0 || all[index - 1].1.value != step.value else { return nil }
      return StepPanel.Annotation(
        days: step.day...until, value: step.value, title: percentage(step.value), detail: span.from.short)
    }
  }

  fileprivate func month(of day: CalendarDay) -> String { EDTFDate("\(day.description.prefix(7))")?.long ?? day.long }

  fileprivate func panel(_ series: [Series], on axis: TimeAxis, title: String?, enlargedFrom: Int?) -> StepPanel {
    let lines = series.map { line(of: $0, on: axis) }
    let isEnlarged = title != nil && enlargedFrom == nil
    let steps = lines.flatMap { $0.steps.map(\.value) }
    // What was threatened may be far above what the enlarged panel is for.
    let threats = isEnlarged ? [] : lines.flatMap { $0.threats.map(\.value) }
    let unit = series.first?.unit ?? ""
    return StepPanel(
      title: title, lines: lines,
      annotations: peaks(of: lines, until: axis.days, isEnlarged: isEnlarged)
        + labels(of: series, lines: lines, on: axis), ticks: chartTicks(axis), days: axis.days, asOf: site.asOf.short,
      gridValues: gridValues(upTo: (steps + threats).max() ?? 0), unit: unit == "percent" ? "%" : " " + unit,
      enlargedFrom: enlargedFrom)
  }

  /// The day from which on every line stays below a third of the highest value, where there is still something to see:
  /// three steps and a quarter of the axis.
  fileprivate func enlargedStart(of series: [Series], on axis: TimeAxis) -> Int? {
    let lines = series.map { line(of: $0, on: axis).steps }
    let highest = lines.joined().map(\.value).max() ?? 0
    let ends = lines.map { steps -> Int in
      guard let last = steps.lastIndex(where: { $0.value > highest / 3 }) else { return 0 }
      return last + 1 < steps.count ? steps[last + 1].day : axis.days
    }
    guard let start = ends.max(), start > 0, axis.days - start >= axis.days / 4 else { return nil }
    let changes = lines.reduce(0) { sum, steps in
      let later = steps.filter { $0.day >= start }
      return sum + zip(later, later.dropFirst()).count { $0.value != $1.value }
    }
    return changes >= 3 ? start : nil
  }

  fileprivate func line(of series: Series, on axis: TimeAxis) -> StepPanel.Line {
    let points = series.points
    func day(_ date: EDTFDate) -> Int { axis.start.days(to: date.earliest ?? axis.start) }
    let all = points.filter { $0.status == .inForce }.map { StepPanel.Step(day: day($0.date), value: $0.value) }
    // A line that the axis cuts comes in at the level it had.
    let before =
      all.contains { $0.day == 0 } ? nil : all.last { $0.day < 0 }.map { StepPanel.Step(day: 0, value: $0.value) }
    let steps = [before].compactMap(\.self) + all.filter { $0.day >= 0 }
    let days = RisingKeys(all.map(\.day))
    let threats = points.filter { $0.status == .threatened && day($0.date) >= 0 }.map { point in
      let level = days.last(upTo: day(point.date)).map { all[$0].value } ?? 0
      return StepPanel.Threat(
        day: day(point.date), from: level, value: point.value, label: "\(decimal(point.value))% threatened")
    }
    let side = series.side.flatMap(mark(ofSide:))
    return StepPanel.Line(
      side: side, endLabel: percentage(steps.last?.value ?? 0), name: side?.label ?? series.shortTitle, steps: steps,
      threats: threats)
  }

  /// The highest step of each line carries its value and its side, unless it is where the line ends.
  fileprivate func peaks(of lines: [StepPanel.Line], until end: Int, isEnlarged: Bool) -> [StepPanel.Annotation] {
    if isEnlarged { return [] }
    return lines.compactMap { line in
      guard let highest = line.steps.map(\.value).max(), highest > 0, highest != line.steps.last?.value,
        let index = line.steps.firstIndex(where: { $0.value == highest })
      else { return nil }
      let until = line.steps[(index + 1)...].first { $0.value != highest }?.day ?? end
      let start = line.steps[index].day
      // A step that is known to the month only may follow one of a day in it.
      return StepPanel.Annotation(
        days: start...max(start, until), value: highest, title: "\(percentage(highest)) \(line.name)", detail: nil,
        peakOf: line.side ?? .joint)
    }
  }

  /// The writers' words at points, once for points of one day; no more than a panel looks at.
  fileprivate func labels(of series: [Series], lines: [StepPanel.Line], on axis: TimeAxis) -> [StepPanel.Annotation] {
    var labels: [StepPanel.Annotation] = []
    var seen: Set<Int> = []
    for point in series.lazy.flatMap(\.points) where point.status == .inForce {
      if labels.count == StepPanel.annotationLimit { break }
      guard let label = point.label, let start = point.date.earliest else { continue }
      let day = axis.start.days(to: start)
      guard day >= 0, seen.insert(day).inserted else { continue }
      // Over the highest line of that day.
      let level = lines.compactMap { line in line.steps.last { $0.day <= day }?.value }.max() ?? point.value
      labels.append(StepPanel.Annotation(days: day...day, value: level, title: label, detail: point.date.short))
    }
    return labels
  }

  fileprivate func notes(of series: [Series]) -> [(label: String, text: String)] {
    let counts = series.compactMap(\.counts).joined(separator: " ")
    let leavesOut = series.compactMap(\.leavesOut).joined(separator: " ")
    let hasThreats = series.contains {
      $0.points.contains { $0.status == .threatened && $0.date.hasBegun(by: site.asOf) }
    }
    return [("Counts", counts), ("Leaves out", leavesOut), ("Dashed", hasThreats ? "threatened, never applied." : "")]
      .filter { !$0.1.isEmpty }
  }

  fileprivate func chartTicks(_ axis: TimeAxis) -> [StepPanel.Tick] {
    axis.quarters.map { quarter in
      StepPanel.Tick(
        day: axis.start.days(to: quarter.day), label: quarter.label, isYear: quarter.isYear,
        isMajor: quarter.isYear || quarter.label == "Jul")
    }
  }

  /// Zero and up to four round values above it, the last at or above the highest.
  fileprivate func gridValues(upTo highest: Double) -> [Double] {
    let steps: [Double] = [1, 2, 2.5, 5, 10, 20, 25, 50, 100, 250, 500, 1000]
    let step = steps.first { $0 * 4 >= highest } ?? (highest / 4).rounded(.up)
    let count = [1, 2, 3].first { Double($0) * step >= highest } ?? 4
    return (0...count).map { Double($0) * step }
  }
}

extension CitingPlanner {
  /// Series of steps on one drawing; nil where there is nothing to draw.
  ///
  /// - Parameter id: unique on the page.
  mutating func chart(
    _ all: [Series], id: String = "rates", finding: String?, isFull: Bool, origins: [TextLink] = []
  ) -> StepChart? {
    let series = all.filter(edition.draws)
    guard let first = series.first else { return nil }
    let starts = series.flatMap(\.points).compactMap(\.date.earliest)
    let axis = TimeAxis(from: (starts.min() ?? site.asOf).adding(days: -30), to: site.asOf)
    let window = enlargedStart(of: series, on: axis)
    let written = finding ?? (series.count == 1 ? first.finding : nil)
    let title = written ?? "\(first.title), \(first.unit)"
    return StepChart(
      id: id, headline: title, subtitle: series.map(\.title).joined(separator: "; ") + ", \(first.unit)",
      panel: panel(
        series, on: axis, title: window.map { _ in "Since \(month(of: axis.start.adding(days: 30)))" },
        enlargedFrom: window),
      enlarged: window.map { day in
        let start = axis.start.adding(days: day)
        return panel(
          series, on: TimeAxis(from: start, to: site.asOf), title: "Since \(month(of: start)), enlarged",
          enlargedFrom: nil)
      },
      notes: notes(of: series), data: link("CSV", toFile: ExportPaths.series), table: table(series, isFull: isFull),
      origins: origins)
  }
}
