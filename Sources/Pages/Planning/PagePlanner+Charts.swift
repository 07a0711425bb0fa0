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
  func chart(_ measure: Measure, id: String = "rate", finding: String? = nil, origins: [TextLink] = []) -> ValueChart? {
    guard let panel = StepPanel(rateOf: measure, in: edition) else { return nil }
    let view = view(
      of: panel, title: nil, unit: site.unit(of: measure),
      lines: panel.lines.map {
        ($0, mark(of: measure), edition.standing(of: measure).map { words.chartName(of: $0) } ?? "")
      })
    let written = finding ?? measure.finding
    return ValueChart(
      id: id, headline: written ?? words.chart(.rateOf(textLanguage.isolating(measure.shortTitle))),
      language: written == nil ? nil : textLanguage,
      subtitle: words.chart(.rateAboveStatus(unit: words.label(of: site.unit(of: measure)))), content: .steps(view),
      notes: [],
      data: link(words.record(.csv), toFile: ExportPaths.transitions),
      table: table(measure),
      origins: origins)
  }

  fileprivate func month(of day: CalendarDay) -> EDTFDate {
    EDTFDate("\(day.description.prefix(7))") ?? EDTFDate(day)
  }

  fileprivate func view(of panel: StepPanel, showing series: [Series], title: String?) -> StepPanelView {
    let unit = series.first.map(site.unit(of:))
    return view(
      of: panel, title: title, unit: unit ?? .percent,
      lines: zip(panel.lines, names(of: series)).map { ($0, $1.side, $1.name) })
  }

  fileprivate func view(of panel: ObservationPanel, showing series: [Series], _ unit: Unit) -> ObservationPanelView {
    ObservationPanelView(
      panel: panel,
      lines: zip(panel.lines, names(of: series)).map { line, name in
        ObservationPanelView.Line(side: name.side, end: label(line.last?.value ?? 0, unit, name.name))
      },
      annotations: panel.annotations.map {
        PlotLabel(title: textLanguage.isolating($0.point.label ?? ""), detail: words.date($0.point.date, .short))
      }, today: words.date(edition.day, .short), unit: unit)
  }

  /// By its side, where each series has one of its own.
  private func names(of series: [Series]) -> [(side: SideMark?, name: String)] {
    let sides = series.map { $0.side.flatMap(mark(ofSide:)) }
    let isBySide = Set(sides).count == sides.count
    return zip(series, sides).map { ($1, textLanguage.isolating((isBySide ? $1?.label(words) : nil) ?? $0.shortTitle)) }
  }

  /// At the end of a line.
  private func label(_ value: Double, _ unit: Unit, _ name: String) -> PlotLabel {
    PlotLabel(title: words.quantity(value, unit), detail: name, number: words.number(value))
  }

  fileprivate func view(
    of panel: StepPanel, title: String?, unit: Unit, lines: [(line: StepPanel.Line, side: SideMark?, name: String)]
  ) -> StepPanelView {
    StepPanelView(
      panel: panel, title: title,
      lines: lines.map { line, side, name in
        StepPanelView.Line(
          side: side, end: label(line.end, unit, name),
          threats: line.threats.map {
            PlotLabel(
              title: words.quantity($0.value, unit), detail: words.status(.status(.threatened, .inSentence)))
          })
      },
      annotations: panel.annotations.map { annotation in
        switch annotation.subject {
        case .step(let span):
          PlotLabel(
            title: span.status == .ended ? words.word(span.change) : words.quantity(annotation.value, unit),
            detail: words.date(span.from, .short))
        case .peak(let line):
          PlotLabel(title: "\(words.quantity(annotation.value, unit)) \(lines[line].name)", detail: nil)
        case .point(let point):
          PlotLabel(title: textLanguage.isolating(point.label ?? ""), detail: words.date(point.date, .short))
        }
      },
      today: words.date(edition.day, .short), unit: unit)
  }

  fileprivate func notes(of series: [Series]) -> [(label: String, text: HTML)] {
    let counts = series.compactMap(\.counts).joined(separator: " ")
    let leavesOut = series.compactMap(\.leavesOut).joined(separator: " ")
    let hasThreats = series.contains {
      $0.points.contains { $0.status == .threatened && edition.hasBegun($0.date) }
    }
    return [
      (words.record(.counts), phrase(counts, in: textLanguage), !counts.isEmpty),
      (words.record(.leavesOut), phrase(leavesOut, in: textLanguage), !leavesOut.isEmpty),
      (words.chart(.dashed), HTML(text: words.chart(.threatenedNeverApplied)), hasThreats),
    ]
    .filter(\.2).map { ($0.0, $0.1) }
  }
}

extension CitingPlanner {
  /// Series on one drawing; nil where there is nothing to draw.
  ///
  /// - Parameter id: unique on the page.
  mutating func chart(
    _ all: [Series], id: String = "rates", finding: String?, isFull: Bool, origins: [TextLink] = []
  ) -> ValueChart? {
    let series = edition.drawn(all)
    guard let first = series.first else { return nil }
    let unit = site.unit(of: first)
    let written = finding ?? (series.count == 1 ? first.finding : nil)
    let (content, more) = content(of: series, unit, isFull: isFull)
    return ValueChart(
      id: id, headline: written ?? words.join([textLanguage.isolating(first.title), words.label(of: unit)], .list),
      language: written == nil ? nil : textLanguage,
      subtitle: words.join(
        [words.join(series.map { textLanguage.isolating($0.title) }, .clause), words.label(of: unit)], .list),
      content: content, notes: notes(of: series) + more, data: link(words.record(.csv), toFile: ExportPaths.series),
      table: table(series, isFull: isFull), origins: origins)
  }

  /// What is drawn, and what it needs to have explained.
  private mutating func content(
    of series: [Series], _ unit: Unit, isFull: Bool
  ) -> (ValueChart.Content, [(label: String, text: HTML)]) {
    if edition.isOneValueEach(series) {
      var figures: [BigFigure] = []
      for series in series { figures += figure(of: series, unit, isFull: isFull) }
      return (.figures(figures), [])
    }
    if series[0].seriesKind == .observation {
      let panel = ObservationPanel(of: series, in: edition)
      let hasGaps = panel.lines.contains { $0.stretches.count > 1 }
      return (
        .observations(view(of: panel, showing: series, unit)),
        hasGaps ? [(words.chart(.line), HTML(text: words.chart(.joinsObservations)))] : []
      )
    }
    let (whole, enlarged) = StepPanel.panels(of: series, in: edition)
    let since = words.chart(.since(month(of: whole.axis.start.adding(days: 30))))
    let view = view(of: whole, showing: series, title: enlarged.map { _ in since })
    return (
      .steps(
        view,
        enlarged: enlarged.map {
          self.view(of: $0, showing: series, title: words.chart(.sinceEnlarged(month(of: $0.axis.start))))
        }), []
    )
  }

  /// The one value that a series has.
  private mutating func figure(of series: Series, _ unit: Unit, isFull: Bool) -> [BigFigure] {
    let points = series.points.filter { $0.status != .observed || edition.hasPlace($0) }
    return points.prefix(1).map { point in
      BigFigure(
        side: series.side.flatMap(mark(ofSide:)), value: words.number(point.value), unit: words.sign(of: unit),
        label: series.shortTitle, language: textLanguage, link: isFull ? nil : address(of: series), note: dated(point),
        citations: isFull ? cite(point.sources) : Citations([]))
    }
  }
}

extension PagePlanner {
  /// Of a step since when it holds, of an observation when it was made.
  func dated(_ point: Series.Point) -> String {
    point.status == .observed ? words.date(point.date, .long) : words.status(.since(point.date))
  }
}
