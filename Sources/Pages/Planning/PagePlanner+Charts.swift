internal import Charts
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

// Rates over time.

extension PagePlanner {
  /// The rate of a measure; nil where it never had one in force.
  ///
  /// - Parameters:
  ///   - id: unique on the page.
  ///   - finding: a claim other than the measure's own.
  ///   - origins: pages with the sources of the figures, where this is none of them.
  func chart(_ measure: Measure, id: String = "rate", finding: String? = nil, origins: [TextLink] = []) -> StepChart? {
    guard let panel = StepPanel(rateOf: measure, in: edition) else { return nil }
    let view = view(
      of: panel, title: nil, unit: site.unit(of: measure),
      lines: panel.lines.map {
        ($0, mark(of: measure), edition.standing(of: measure).map { words.chartName(of: $0) } ?? "")
      })
    return StepChart(
      id: id, headline: finding ?? measure.finding ?? words.chart(.rateOf(measure.shortTitle)),
      subtitle: words.chart(.rateAboveStatus(unit: words.label(of: site.unit(of: measure)))), panel: view, notes: [],
      data: link(words.record(.csv), toFile: ExportPaths.transitions),
      table: ChartTable(
        caption: words.chart(.rateOf(measure.shortTitle)), namesSeries: false, rows: rateRows(measure), isFull: false),
      origins: origins)
  }

  fileprivate func month(of day: CalendarDay) -> EDTFDate {
    EDTFDate("\(day.description.prefix(7))") ?? EDTFDate(day)
  }

  fileprivate func view(of panel: StepPanel, showing series: [Series], title: String?) -> StepPanelView {
    let unit = series.first.map(site.unit(of:))
    return view(
      of: panel, title: title, unit: unit ?? .percent,
      lines: zip(panel.lines, series).map { line, series in
        let side = series.side.flatMap(mark(ofSide:))
        return (line, side, side?.label(words) ?? series.shortTitle)
      })
  }

  fileprivate func view(
    of panel: StepPanel, title: String?, unit: Unit, lines: [(line: StepPanel.Line, side: SideMark?, name: String)]
  ) -> StepPanelView {
    StepPanelView(
      panel: panel, title: title,
      lines: lines.map { line, side, name in
        StepPanelView.Line(
          side: side, end: StepPanelView.Label(title: words.quantity(line.end, unit), detail: name),
          threats: line.threats.map {
            StepPanelView.Label(
              title: words.quantity($0.value, unit), detail: words.status(.status(.threatened, .inSentence)))
          })
      },
      annotations: panel.annotations.map { annotation in
        switch annotation.subject {
        case .step(let span):
          StepPanelView.Label(
            title: span.status == .ended ? words.word(span.change) : words.quantity(annotation.value, unit),
            detail: words.date(span.from, .short))
        case .peak(let line):
          StepPanelView.Label(title: "\(words.quantity(annotation.value, unit)) \(lines[line].name)", detail: nil)
        case .point(let point): StepPanelView.Label(title: point.label ?? "", detail: words.date(point.date, .short))
        }
      },
      today: words.date(edition.day, .short), unit: words.sign(of: unit))
  }

  fileprivate func notes(of series: [Series]) -> [(label: String, text: String)] {
    let counts = series.compactMap(\.counts).joined(separator: " ")
    let leavesOut = series.compactMap(\.leavesOut).joined(separator: " ")
    let hasThreats = series.contains {
      $0.points.contains { $0.status == .threatened && edition.hasBegun($0.date) }
    }
    return [
      (words.record(.counts), counts), (words.record(.leavesOut), leavesOut),
      (words.chart(.dashed), hasThreats ? words.chart(.threatenedNeverApplied) : ""),
    ]
    .filter { !$0.1.isEmpty }
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
    let (whole, enlarged) = StepPanel.panels(of: series, in: edition)
    let written = finding ?? (series.count == 1 ? first.finding : nil)
    let title = written ?? words.join([first.title, words.label(of: site.unit(of: first))], .list)
    return StepChart(
      id: id, headline: title,
      subtitle: words.join([words.join(series.map(\.title), .clause), words.label(of: site.unit(of: first))], .list),
      panel: view(
        of: whole, showing: series,
        title: enlarged.map { _ in words.chart(.since(month(of: whole.axis.start.adding(days: 30)))) }),
      enlarged: enlarged.map {
        view(of: $0, showing: series, title: words.chart(.sinceEnlarged(month(of: $0.axis.start))))
      },
      notes: notes(of: series), data: link(words.record(.csv), toFile: ExportPaths.series),
      table: table(series, isFull: isFull),
      origins: origins)
  }
}
