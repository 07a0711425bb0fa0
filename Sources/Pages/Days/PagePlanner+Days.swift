internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

// What changed and what stood on a day.

extension PagePlanner {
  /// The page of a day in the site's calendar; nil where it has none.
  func link(toDay offset: Int) -> Link? {
    site.days.pages.contains(offset) ? link(to: .day(site.days.days[offset].day)) : nil
  }

  /// The same for a list of many days.
  func entry(of change: DayCalendar.Change) -> PastDay.Entry {
    let measure = dossier.measures[change.measure]
    let transition = measure.history[change.step]
    let before = site.days.before(change)
    let after = site.days.after(change)
    let details = words.join(
      [
        words.rate(of: transition, previous: before?.rate, site.unit(of: measure)), words.held(in: transition),
        change.isExact ? nil : words.day(.dated(inexact(transition.date))),
      ], .list)
    let basis = words.basis(of: transition).map { words.mark(.remark) + $0 }
    return PastDay.Entry(
      side: listedMark(of: measure), title: shortLink(to: measure), status: view(of: after),
      detail: details, remark: basis, state: state(after, of: measure))
  }

  /// "In force, 125%", "Struck down": what stands after a step, in words that are the same where the state is.
  fileprivate func state(_ span: StatusSpan, of measure: Measure) -> String {
    let view = words.view(of: span.standing)
    guard span.status != .ended, span.status != .suspended else { return view.words }
    let held = words.held(in: span.standing.last)
    return words.join([view.word, span.rate.map { words.quantity($0, site.unit(of: measure)) }, held], .list)
      + view.appended
  }

  /// "June 2025, month only", "about 9 June 2025"
  fileprivate func inexact(_ date: EDTFDate) -> String {
    date.precision == .day ? words.date(date, .long) : words.day(.imprecise(date))
  }

  /// How many measures stand in each state: "14 measures in force, 3 threatened or announced, 5 ended."
  func summary(of tally: StatusTally) -> String {
    func state(_ status: Status) -> (Int, String) { (tally.count(status), words.status(.status(status, .inSentence))) }
    let ahead = (tally.count(.threatened) + tally.count(.announced), words.day(.threatenedOrAnnounced))
    let states = [state(.inForce), state(.suspended), ahead, state(.ended)].filter { $0.0 > 0 }
    let counts = states.enumerated().map { offset, state in
      words.day(offset == 0 ? .measures(state.0, state.1) : .more(state.0, state.1))
    }
    return words.site(.fullStop(words.join(counts, .list)))
  }

  /// The same by side.
  func counts(of tally: StatusTally) -> StatusCounts {
    let columns = columns(with: tally.places)
    let order: [Status] = [.inForce, .suspended, .threatened, .announced, .ended]
    return StatusCounts(
      columns: columns.map(mark(ofPlace:)),
      rows: order.map { status in
        StatusCounts.Row(
          status: StatusView(status, word: words.status(.status(status, .label))),
          counts: columns.map { tally.count(status, in: $0) })
      }, all: link(words.day(.allMeasures), to: .list(.measure)))
  }
}

extension CitingPlanner {
  /// A step with what it led to and what was before.
  mutating func view(of change: DayCalendar.Change) -> DayChange {
    let measure = dossier.measures[change.measure]
    let transition = measure.history[change.step]
    let before = site.days.before(change)
    let after = site.days.after(change)
    return DayChange(
      side: listedMark(of: measure), title: link(to: measure), status: view(of: after),
      rate: words.rate(of: transition, previous: before?.rate, site.unit(of: measure)),
      basis: words.basis(of: transition),
      held: words.held(in: transition),
      before: before.map { $0.status == after.status ? nil : words.day(.was($0.status)) } ?? words.day(.firstStep),
      date: change.isExact ? nil : DateView(inexact(transition.date), machine: transition.date.machine),
      note: transition.note.map(written), citations: cite(transition.sources))
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
  fileprivate mutating func figure(_ series: Series, _ label: String, on day: CalendarDay) -> BigFigure? {
    guard let (first, last) = site.levels[series.id]?.level(on: day) else { return nil }
    return BigFigure(
      side: series.side.flatMap(mark(ofSide:)), value: words.number(last.value),
      unit: words.sign(of: site.unit(of: series)),
      label: label, language: textLanguage, link: address(of: series),
      note: words.day(.since(first.date, note: first.note.map(textLanguage.isolating))),
      citations: cite(first.sources + last.sources))
  }
}
