internal import Dossiers
internal import Editions
internal import HTML

// What changed and what stood on a day.

extension PageContext {
  /// The page of a day in the site's calendar; nil where it has none.
  func link(toDay offset: Int) -> Link? {
    site.days.pages.contains(offset) ? link(to: .day(site.days.days[offset].day)) : nil
  }

  /// A step with what it led to and what was before.
  mutating func view(of change: DayCalendar.Change) -> DayChange {
    let measure = dossier.measures[change.measure]
    let transition = measure.history[change.step]
    let before = site.days.before(change)
    let after = site.days.after(change)
    return DayChange(
      side: mark(of: measure) ?? .joint, title: link(to: measure), status: view(of: after),
      rate: rate(transition, previous: before?.rate), basis: transition.basisWords, held: transition.heldWords,
      before: before.map { $0.status == after.status ? nil : "was \($0.status.word.lowercased())" } ?? "first step",
      date: change.isExact ? nil : DateView(inexact(transition.date), machine: transition.date.machine),
      note: transition.note, citations: cite(transition.sources))
  }

  /// The same for a list of many days.
  func entry(of change: DayCalendar.Change) -> PastDay.Entry {
    let measure = dossier.measures[change.measure]
    let transition = measure.history[change.step]
    let before = site.days.before(change)
    let after = site.days.after(change)
    let details = [
      rate(transition, previous: before?.rate), transition.heldWords,
      change.isExact ? nil : "dated \(inexact(transition.date))",
    ].compactMap(\.self).joined(separator: ", ")
    let detail = [details, transition.basisWords.map { "· \($0)" } ?? ""].filter { !$0.isEmpty }
    return PastDay.Entry(
      side: mark(of: measure) ?? .joint, title: shortLink(to: measure), status: view(of: after),
      detail: detail.isEmpty ? nil : detail.joined(separator: " "), state: state(after))
  }

  /// "In force, 125%", "Struck down": what stands after a step, in words that are the same where the state is.
  private func state(_ span: StatusSpan) -> String {
    let view = span.standing.view
    guard span.status != .ended, span.status != .suspended else { return view.words }
    let held = span.standing.last.heldWords
    return [view.word, span.rate.map(percentage), held].compactMap(\.self).joined(separator: ", ") + view.appended
  }

  /// "June 2025, month only", "about 9 June 2025"
  private func inexact(_ date: EDTFDate) -> String {
    date.precision == .day ? date.long : "\(date.long), \(date.precision) only"
  }

  /// How many measures stand in each state: "14 measures in force, 3 threatened or announced, 5 ended."
  func summary(of tally: StatusTally) -> String {
    let states = [
      (tally.count(.inForce), "in force"), (tally.count(.suspended), "suspended"),
      (tally.count(.threatened) + tally.count(.announced), "threatened or announced"), (tally.count(.ended), "ended"),
    ].filter { $0.0 > 0 }
    let words = states.enumerated().map { offset, state in
      "\(offset == 0 ? count(state.0, "measure") : String(state.0)) \(state.1)"
    }
    return words.joined(separator: ", ") + "."
  }

  /// The same by side, without the sides that have no measure.
  func counts(of tally: StatusTally) -> StatusCounts {
    let sides = dossier.settings.sides
    let columns = tally.columns
    let order: [Status] = [.inForce, .suspended, .threatened, .announced, .ended]
    return StatusCounts(
      columns: columns.map { sides.indices.contains($0) ? .side($0, label: sides[$0].label) : .joint },
      rows: order.map { status in
        StatusCounts.Row(
          status: StatusView(status, word: status.word), counts: columns.map { tally.count(status, in: $0) })
      }, all: link("All measures", to: .list(.measure)))
  }

  /// What the series of the brief's figures stood at, or else all that step and belong to a side; three at most.
  mutating func figures(on day: CalendarDay) -> [BigFigure] {
    let named = dossier.page("index")?.brief?.figures.compactMap { figure -> (Series, String)? in
      guard case .series(let reference) = figure.subject else { return nil }
      return dossier.series(reference.id).map { ($0, figure.label) }
    }
    let own = dossier.series.filter { $0.side != nil }.map { ($0, $0.shortTitle) }
    let shown = named.flatMap { $0.isEmpty ? nil : $0 } ?? own
    var figures: [BigFigure] = []
    for (series, label) in shown where series.seriesKind == .step && figures.count < 3 {
      if let figure = figure(series, label, on: day) { figures.append(figure) }
    }
    return figures
  }

  /// Nil before the series begins.
  private mutating func figure(_ series: Series, _ label: String, on day: CalendarDay) -> BigFigure? {
    guard let (first, last) = site.levels[series.id]?.level(on: day) else { return nil }
    let isPercent = series.unit == "percent"
    return BigFigure(
      side: series.side.flatMap(mark(ofSide:)), value: decimal(last.value), unit: isPercent ? "%" : series.unit,
      label: label, link: address(of: series),
      note: "Since \(first.date.long)." + (first.note.map { " \($0)" } ?? ""),
      citations: cite(first.sources + last.sources))
  }
}
