internal import Dossiers
internal import HTML
internal import Templates

// Measures as bars, strips, boards and links between each other.

extension PageContext {
  /// Bars on one axis, in order of their beginning; nil where there are none.
  func strips(_ measures: [Measure]) -> RowStrips? {
    let axis = site.axis
    let rows = measures.compactMap { measure -> (date: EDTFDate, row: RowStrips.Row)? in
      guard let standing = measure.standing(on: site.asOf), let date = measure.date else { return nil }
      let row = RowStrips.Row(
        side: mark(of: measure) ?? .joint, title: shortLink(to: measure), detail: "first step \(date.short)",
        spans: axis.spans(of: measure), status: standing.view)
      return (date, row)
    }
    guard !rows.isEmpty else { return nil }
    return RowStrips(
      rows: rows.sorted { ($0.date, $0.row.title.text) < ($1.date, $1.row.title.text) }.map(\.row), ticks: axis.ticks,
      statusHeading: "On \(site.asOf.long)")
  }

  /// The history of one measure with its dates.
  func strip(_ measure: Measure) -> StatusStrip {
    let first = measure.date?.earliest ?? site.asOf
    let room = max(30, first.days(to: site.asOf) / 12)
    let axis = TimeAxis(from: first, to: site.asOf.adding(days: room))
    var lastLabel = -20.0
    let known = measure.history.filter { dossier.knows($0.date) }
    let ticks = known.compactMap { transition -> AxisTick? in
      let position = axis.position(of: transition.date.earliest ?? first)
      guard position - lastLabel > 9 else { return nil }
      lastLabel = position
      return AxisTick(transition.date.short, at: max(0, position), isYear: false)
    }
    let asOf = axis.position(of: site.asOf)
    let spans = axis.spans(of: measure).map { BarSpan($0.status, start: $0.start, end: min($0.end, asOf)) }
    let history = known.map { "\($0.change.word.lowercased()) \($0.date.short)" }
    return StatusStrip(
      side: mark(of: measure) ?? .joint, spans: spans.filter { $0.end > $0.start || $0.start <= asOf }, ticks: ticks,
      asOf: AxisTick(site.asOf.short, at: asOf, isYear: false),
      description: "Status over time: \(history.joined(separator: ", ")).")
  }

  mutating func transitions(of measure: Measure) -> [TransitionRow] {
    var rows: [TransitionRow] = []
    let spans = measure.statuses
    for (index, transition) in measure.history.enumerated() where dossier.knows(transition.date) {
      rows.append(
        TransitionRow(
          date: transition.date.view, status: view(of: spans[index], before: index > 0 ? spans[index - 1] : nil),
          rate: rate(transition, previous: measure.previousRate(beforeTransitionAt: index)), note: transition.note,
          citations: cite(transition.sources)))
    }
    return rows
  }

  /// A step as a swatch of what it led to, and its word.
  func view(of step: StatusSpan, before: StatusSpan?) -> StatusView {
    let isProlonged = step.change == .suspended && before?.change == .suspended
    return StatusView(step.status, word: isProlonged ? "Pause prolonged" : step.change.word)
  }

  /// "▲ 10 → 20%", "10%", or nil.
  func rate(_ transition: Transition, previous: Double?) -> String? {
    guard let rate = transition.rate else { return nil }
    guard let previous, previous != rate else { return percentage(rate) }
    return "\(previous < rate ? "▲" : "▼") \(decimal(previous)) → \(percentage(rate))"
  }

  /// What stands on a day: "12.5%, since 24 Jul 2026, to 10 Nov 2026".
  func standingDetail(_ measure: Measure, _ standing: Standing, on day: CalendarDay) -> String {
    let until = measure.upcoming(after: day).first { $0.kind == .until }
    let hasRate = standing.status == .inForce || standing.status == .announced || standing.status == .threatened
    return [
      hasRate ? standing.rate.map(percentage) : nil,
      "\(standing.status == .announced ? "announced" : "since") \(standing.since.short)",
      until.map { "to \($0.date.short)" },
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// Every measure that stands on a day, which is not after the as-of day.
  func board(on day: CalendarDay) -> Board {
    let sides = dossier.settings.sides.map { SideMark.side($0.index, label: $0.label) }
    let entries = dossier.measures.compactMap {
      measure -> (mark: SideMark, status: Status, since: EDTFDate, entry: Board.Entry)? in
      guard let standing = measure.standing(on: day) else { return nil }
      let entry = Board.Entry(
        title: shortLink(to: measure), status: standing.view, detail: standingDetail(measure, standing, on: day))
      return (mark(of: measure) ?? .joint, standing.status, standing.since, entry)
    }.sorted { ($0.since, $0.entry.title.text) > ($1.since, $1.entry.title.text) }
    let columns = (sides + [.joint]).filter { column in
      entries.contains { $0.mark == column && $0.status != .ended }
    }
    func row(_ title: String, _ statuses: [Status]) -> Board.Row? {
      let cells = columns.map { column in
        entries.filter { $0.mark == column && statuses.contains($0.status) }.map(\.entry)
      }
      guard cells.contains(where: { !$0.isEmpty }) else { return nil }
      return Board.Row(title: title, status: statuses[0], isMixed: statuses.count > 1, cells: cells)
    }
    let ended = entries.count { $0.status == .ended }
    let verb = day == site.asOf ? ended == 1 ? "has" : "have" : "had"
    return Board(
      columns: columns,
      rows: [
        row("In force", [.inForce]), row("Suspended", [.suspended]),
        row("Threatened or announced", [.threatened, .announced]),
      ].compactMap(\.self),
      note: "\(numberWord(ended)) \(ended == 1 ? "measure" : "measures") \(verb) ended.",
      all: TextLink(
        day == site.asOf ? "All \(count(entries.count, "measure"))" : "All measures",
        link(to: SitePaths.index(of: .measure))))
  }

  /// What a measure answers, as it says itself.
  mutating func answers(of measure: Measure) -> [ResponseView] {
    var views: [ResponseView] = []
    for response in measure.respondsTo {
      guard let target = dossier.measure(response.measure.id), site.shows(target) else { continue }
      views.append(view(of: response, from: measure, seenFrom: measure, other: target))
    }
    return views
  }

  /// What answered a measure, as the answers say, by date.
  mutating func answers(to measure: Measure) -> [ResponseView] {
    var views: [ResponseView] = []
    for backlink in dossier.backlinks(to: measure.id) where backlink.relation == .respondsTo {
      guard let answer = dossier.measure(backlink.id), site.shows(answer) else { continue }
      for response in answer.respondsTo where response.measure.id == measure.id {
        views.append(view(of: response, from: answer, seenFrom: measure, other: answer))
      }
    }
    return views
  }

  private mutating func view(
    of response: Measure.Response, from answer: Measure, seenFrom measure: Measure, other: Measure
  ) -> ResponseView {
    let asserting = sides(of: response.assertedBy)
    let answered = dossier.measure(response.measure.id)
    let assertion: ResponseView.Assertion =
      response.assertedBy.isEmpty ? .nobody : asserting.isSuperset(of: [0, 1]) ? .both : .one
    return ResponseView(
      side: mark(of: other) ?? .joint, date: (answer.id == other.id ? response.since ?? answer.date : other.date)?.view,
      title: link(to: other), note: response.note, citations: cite(response.sources),
      lag: lag(from: answered?.history ?? [], to: response.since ?? answer.date), assertion: assertion,
      assertedBy: links(to: response.assertedBy), disputedBy: links(to: response.disputedBy))
  }

  private func sides(of actors: [Reference]) -> Set<Int> {
    Set(actors.compactMap { dossier.actor($0.id).flatMap { dossier.side($0.side.id)?.index } })
  }

  /// From the last step of what is answered that came before, to the answer; only between whole days.
  private func lag(from history: [Transition], to answer: EDTFDate?) -> String? {
    guard let day = answer?.wholeDay,
      let step = history.compactMap(\.date.wholeDay).last(where: { $0 <= day })
    else { return nil }
    let days = step.days(to: day)
    return days == 0 ? "the same day" : "after \(count(days, "day"))"
  }
}

extension EDTFDate {
  /// The day, where it is known to the day.
  fileprivate var wholeDay: CalendarDay? { CalendarDay(description) }
}
