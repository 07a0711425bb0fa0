internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension HomePage {
  /// The brief, whether or not the dossier has an `index.md`.
  init(_ context: inout some CitingPlanner) {
    let page = context.dossier.page("index")
    let brief = page?.brief
    let day = context.edition.day
    let title = page?.title ?? context.dossier.settings.title
    let description = page?.common.summary ?? context.dossier.settings.subtitle
    let figures = (brief?.figures ?? []).compactMap { context.figure($0) }
    let series = context.dossier.series(brief?.chart?.series ?? [])
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
    let named = context.dossier.questions(brief?.questions ?? [])
    self.init(
      frame: context.frame(
        title: title, in: context.textLanguage, description: description, under: [], about: context.siteData),
      title: title,
      standfirst: page?.common.summary ?? context.notice, figures: figures, datesAhead: context.datesAhead,
      calendar: context.link(context.words.brief(.calendar), toFile: ExportPaths.calendar), chart: chart, body: body,
      judgements: judgements,
      latest: context.latest,
      timeline: context.link(context.words.brief(.fullTimeline), to: .timeline),
      boardTitle: context.words.day(.whatStandsOn(day)), board: context.board(on: day),
      questions: (named.isEmpty ? questions.prefix(3) : named[...]).map(context.lead),
      allQuestions: questions.count > (named.isEmpty ? 3 : named.count)
        ? context.link(context.words.brief(.allQuestions(questions.count)), to: .list(.question)) : nil,
      sources: context.sources(of: page))
  }
}

extension PagePlanner {
  fileprivate func figure(_ figure: Brief.Figure) -> BigFigure? {
    switch figure.subject {
    case .series(let reference):
      guard let series = dossier.series(reference.id),
        let point = series.points.last(where: { $0.status != .threatened })
      else { return nil }
      return BigFigure(
        side: series.side.flatMap(mark(ofSide:)), value: words.number(point.value),
        unit: words.sign(of: site.unit(of: series)), label: figure.label, language: textLanguage,
        link: address(of: series),
        note: figure.note.map(textLanguage.isolating) ?? dated(point))
    case .expected(let reference):
      guard let measure = dossier.measure(reference.id),
        let date = nextDate(of: measure), let day = date.earliest
      else { return nil }
      let days = edition.days(until: day)
      return BigFigure(
        side: nil, value: words.number(days), unit: words.sign(of: .named(words.brief(.unitDays(days)))),
        label: figure.label, language: textLanguage, link: address(of: measure),
        note: figure.note.map(textLanguage.isolating) ?? words.date(date, .long))
    }
  }

  /// The step that is expected next, or else the first end that lies ahead.
  private func nextDate(of measure: Measure) -> EDTFDate? {
    let ahead = edition.datesAhead(of: measure)
    return (ahead.first { $0.kind == .expected } ?? ahead.first)?.date
  }

  /// What the dossier knows to be ahead, by day; at most five days. The last day of a state is left to the very next
  /// one, where the next step is expected on that.
  fileprivate var datesAhead: [DayGroup] {
    var groups: [(date: EDTFDate, parts: [DayGroup.Part])] = []
    let dates = edition.datesAhead
    let eves = Set(dates.filter { $0.kind == .expected }.map { Eve(of: $0.id, $0.date.earliest?.adding(days: -1)) })
    for upcoming in dates where upcoming.kind != .until || !eves.contains(Eve(of: upcoming.id, upcoming.date.latest)) {
      guard let record = dossier.record(upcoming.id) else { continue }
      if groups.last?.date != upcoming.date { groups.append((upcoming.date, [])) }
      let title = record.kind == .measure ? shortLink(to: record) : link(to: record)
      groups[groups.count - 1].parts.add(RecordRow(side: mark(of: record), title: title), detail: detail(upcoming))
    }
    return groups.prefix(5).map {
      DayGroup(date: words.view($0.date), distance: distance(to: $0.date), parts: $0.parts)
    }
  }

  /// "Pause ends by its text", "Pause of 24 further points ends · announced, act not found"; nil for an event.
  private func detail(_ upcoming: UpcomingDate) -> String? {
    let status = dossier.measure(upcoming.id).flatMap(edition.standing)?.status
    let event = words.event(upcoming, of: status).map { upcoming.isWritten ? words.brief(.byItsText($0)) : $0 }
    return event.map { words.join([$0, words.basis(upcoming.basis)], .remark) }
  }

  private func distance(to date: EDTFDate) -> String? {
    guard date.precision == .day, let day = date.earliest, edition.days(until: day) > 0 else {
      return date.precision == .day ? nil : words.brief(.known(date.precision))
    }
    return words.brief(.inDays(edition.days(until: day)))
  }

  /// The last five days on which something happened, statements aside; at most a dozen entries.
  fileprivate var latest: [DayGroup] {
    let known = edition.timeline.filter { entry in
      if case .statement = entry.content { false } else { true }
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
    return groups.map { DayGroup(date: words.view($0.date), distance: nil, rows: $0.rows) }
  }
}

extension [DayGroup.Part] {
  /// To those of which the same is said.
  fileprivate mutating func add(_ row: RecordRow, detail: String?) {
    if let index = firstIndex(where: { $0.detail == detail }) {
      self[index].rows.append(row)
    } else {
      append(DayGroup.Part(detail: detail, rows: [row]))
    }
  }
}

/// The day before a measure's next step is expected.
private struct Eve: Hashable {
  let id: String
  let day: CalendarDay?

  init(of id: String, _ day: CalendarDay?) {
    self.id = id
    self.day = day
  }
}
