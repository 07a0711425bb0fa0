internal import Dossiers
internal import HTML
internal import Templates

extension HomePage {
  /// The brief, whether or not the dossier has an `index.md`.
  init(_ context: inout PageContext) {
    let page = context.dossier.page("index")
    let brief = page?.brief
    let asOf = context.site.asOf
    let title = page?.title ?? context.dossier.settings.title
    let description = page?.common.summary ?? context.dossier.settings.subtitle
    let figures = (brief?.figures ?? []).compactMap { context.figure($0) }
    let series = (brief?.chart?.series ?? []).compactMap { context.dossier.series($0.id) }
    let chart = context.chart(series, finding: brief?.chart?.finding, isFull: false)
    var judgements: [JudgementView] = []
    for judgement in brief?.judgements ?? [] {
      judgements.append(
        JudgementView(
          claim: judgement.claim, text: judgement.text, citations: context.cite(judgement.sources),
          corroboration: context.dossier.corroboration(of: judgement.sources).view))
    }
    let body = page.map { context.body(of: $0) } ?? .empty
    let questions = context.dossier.questions
    let named = (brief?.questions ?? []).compactMap { context.dossier.question($0.id) }
    self.init(
      frame: context.frame(
        title: title, in: context.textLanguage, description: description, under: [], about: context.siteData),
      title: title,
      standfirst: page?.common.summary, figures: figures, datesAhead: context.datesAhead,
      calendar: context.published("Calendar", SitePaths.calendar), chart: chart, body: body, judgements: judgements,
      latest: context.latest,
      timeline: TextLink("Full timeline", context.link(to: SitePaths.timeline)),
      boardTitle: "What stands on \(asOf.long)", board: context.board(on: asOf),
      questions: (named.isEmpty ? questions.prefix(3) : named[...]).map(context.lead),
      allQuestions: questions.count > (named.isEmpty ? 3 : named.count)
        ? TextLink(
          "All \(count(questions.count, "contested question"))", context.link(to: SitePaths.index(of: .question)))
        : nil,
      sources: context.sources(of: page))
  }
}

extension PageContext {
  fileprivate func figure(_ figure: Brief.Figure) -> BigFigure? {
    switch figure.subject {
    case .series(let reference):
      guard let series = dossier.series(reference.id),
        let point = series.points.last(where: { $0.status != .threatened && dossier.knows($0.date) })
      else { return nil }
      let since = "since \(point.date.short)"
      return BigFigure(
        side: series.side.flatMap(mark(ofSide:)), value: decimal(point.value),
        unit: series.unit == "percent" ? "%" : series.unit, label: figure.label, link: link(to: series.path),
        note: figure.note ?? since)
    case .expected(let reference):
      guard let measure = dossier.measure(reference.id),
        let date = measure.upcoming(after: site.asOf).last?.date, let day = date.earliest
      else { return nil }
      let days = site.asOf.days(to: day)
      return BigFigure(
        side: nil, value: String(days), unit: days == 1 ? "day" : "days", label: figure.label,
        link: link(to: measure.path), note: figure.note ?? date.long)
    }
  }

  /// What the dossier knows to be ahead, by day; at most five days. The last day of a pause is left to the day after
  /// it, where that is the step expected next.
  fileprivate var datesAhead: [DayGroup] {
    var groups: [(date: EDTFDate, rows: [RecordRow])] = []
    let dates = dossier.upcoming(after: site.asOf)
    let expected = Set(dates.filter { $0.kind == .expected }.map(\.id))
    for upcoming in dates where upcoming.kind != .until || !expected.contains(upcoming.id) {
      guard let record = dossier.record(upcoming.id) else { continue }
      let detail: String? =
        switch upcoming.kind {
        case .until: isSuspended(upcoming.id) ? "pause ends" : "ends"
        case .expected: "next step"
        case .event: nil
        }
      let title = record is Measure ? shortLink(to: record) : link(to: record)
      let row = RecordRow(side: mark(of: record), title: title, detail: detail)
      if let last = groups.last, last.date == upcoming.date {
        groups[groups.count - 1].rows.append(row)
      } else {
        groups.append((upcoming.date, [row]))
      }
    }
    return groups.prefix(5).map { DayGroup(date: $0.date.view, distance: distance(to: $0.date), rows: $0.rows) }
  }

  private func isSuspended(_ id: String) -> Bool {
    dossier.measure(id)?.standing(on: site.asOf)?.status == .suspended
  }

  private func distance(to date: EDTFDate) -> String? {
    guard date.precision == .day, let day = date.earliest, day > site.asOf else {
      return date.precision == .day ? nil : "\(date.precision) only"
    }
    return "in \(count(site.asOf.days(to: day), "day"))"
  }

  /// The last five days on which something happened, statements aside; at most a dozen entries.
  fileprivate var latest: [DayGroup] {
    let known = dossier.timeline.filter { entry in
      if case .statement = entry.content { return false }
      return dossier.knows(entry.date)
    }
    var groups: [(date: EDTFDate, rows: [RecordRow])] = []
    for entry in known.reversed().prefix(12) {
      guard let record = dossier.record(entry.id) else { continue }
      let row = undatedRow(record)
      if groups.last?.date == entry.date {
        groups[groups.count - 1].rows.append(row)
      } else if groups.count < 5 {
        groups.append((entry.date, [row]))
      } else {
        break
      }
    }
    return groups.map { DayGroup(date: $0.date.view, distance: nil, rows: $0.rows) }
  }
}
