public import Dossiers
public import Editions

extension StepPanel {
  /// Series of steps on one scale. Where small differences follow large ones, what follows comes once more, enlarged.
  ///
  /// - Parameter series: each with something to draw; the lines are in their order.
  public static func panels(of series: [Series], in edition: Edition) -> (whole: StepPanel, enlarged: StepPanel?) {
    let starts = series.flatMap(\.points).compactMap(\.date.earliest)
    let axis = TimeAxis(from: (starts.min() ?? edition.day).adding(days: -30), to: edition.day)
    var whole = StepPanel(series, on: axis, isEnlarged: false)
    guard let day = whole.startOfSmallSteps else { return (whole, nil) }
    whole.enlargedFrom = day
    let later = TimeAxis(from: axis.start.adding(days: day), to: edition.day)
    return (whole, StepPanel(series, on: later, isEnlarged: true))
  }

  private init(_ series: [Series], on axis: TimeAxis, isEnlarged: Bool) {
    let lines = series.map { Line($0, on: axis) }
    // What was threatened may be far above what the enlarged panel is for, and the peaks are in the other one.
    let threats = isEnlarged ? [] : lines.flatMap { $0.threats.map(\.value) }
    let values = lines.flatMap { $0.steps.compactMap(\.value) } + threats
    let peaks = isEnlarged ? [] : lines.indices.compactMap { lines[$0].peak(ofLine: $0, until: axis.days) }
    self.init(
      axis: axis, lines: lines, annotations: peaks + Self.labels(of: series, over: lines, on: axis),
      gridValues: RoundValues.covering(min(0, values.min() ?? 0), max(0, values.max() ?? 0)))
  }

  /// The day from which on every line stays below a third of the highest value, where there is still something to see:
  /// three steps and a quarter of the axis.
  private var startOfSmallSteps: Int? {
    let highest = lines.flatMap(\.steps).compactMap(\.value).max() ?? 0
    let ends = lines.map { line -> Int in
      guard let last = line.steps.lastIndex(where: { $0.value.map { $0 > highest / 3 } ?? false }) else { return 0 }
      return last + 1 < line.steps.count ? line.steps[last + 1].day : axis.days
    }
    guard let start = ends.max(), start > 0, axis.days - start >= axis.days / 4 else { return nil }
    let changes = lines.reduce(0) { sum, line in
      let later = line.steps.filter { $0.day >= start }
      return sum + zip(later, later.dropFirst()).count { $0.value != $1.value }
    }
    return changes >= 3 ? start : nil
  }

  /// The writers' words at points, once for points of one day; no more than a panel looks at.
  private static func labels(of series: [Series], over lines: [Line], on axis: TimeAxis) -> [Annotation] {
    var labels: [Annotation] = []
    var seen: Set<Int> = []
    for point in series.lazy.flatMap(\.points) where point.status == .inForce {
      if labels.count == annotationLimit { break }
      guard point.label != nil, let start = point.date.earliest else { continue }
      let day = axis.start.days(to: start)
      guard day >= 0, seen.insert(day).inserted else { continue }
      // Over the highest line of that day.
      let level = lines.compactMap { line in line.steps.last { $0.day <= day }?.value }.max() ?? point.value
      labels.append(Annotation(subject: .point(point), days: day...day, value: level))
    }
    return labels
  }
}

extension StepPanel.Line {
  fileprivate init(_ series: Series, on axis: TimeAxis) {
    func day(_ point: Series.Point) -> Int { axis.start.days(to: point.date.earliest ?? axis.start) }
    let all = series.points.filter { $0.status == .inForce }.reduce(into: [StepPanel.Step]()) { steps, point in
      // What is known to the month only may follow a day of that month.
      steps.append(StepPanel.Step(day: max(steps.last?.day ?? .min, day(point)), value: point.value))
    }
    // A line that the axis cuts comes in at the level it had.
    let before = all.last { $0.day < 0 }.map { StepPanel.Step(day: 0, value: $0.value) }
    let shown = all.filter { $0.day >= 0 }
    let days = RisingKeys(all.map(\.day))
    self.init(
      steps: (shown.first?.day == 0 ? [] : [before].compactMap(\.self)) + shown,
      threats: series.points.filter { $0.status == .threatened && day($0) >= 0 }.map { point in
        let level = days.last(upTo: day(point)).flatMap { all[$0].value } ?? 0
        return StepPanel.Threat(day: day(point), from: level, value: point.value)
      })
  }

  /// The highest step of a line carries its value, unless it is where the line ends.
  ///
  /// - Parameter end: of the axis, in days.
  fileprivate func peak(ofLine line: Int, until end: Int) -> StepPanel.Annotation? {
    guard let highest = steps.compactMap(\.value).max(), highest > 0, highest != self.end,
      let index = steps.firstIndex(where: { $0.value == highest })
    else { return nil }
    let until = steps[index...].first { $0.value != highest }?.day ?? end
    return StepPanel.Annotation(subject: .peak(line: line), days: steps[index].day...until, value: highest)
  }
}
