internal import Charts
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

// Measures as bars, strips, boards and links between each other.

extension PagePlanner {
  /// Bars on one axis, in order of their beginning; nil where there are none.
  ///
  /// - Parameter place: of the list, where it is that of a side.
  func strips(_ measures: [Measure], in place: Int? = nil) -> RowStrips? {
    let axis = site.axis
    let rows = measures.compactMap { measure -> (date: EDTFDate, row: RowStrips.Row)? in
      guard let standing = edition.standing(of: measure), let date = measure.date else { return nil }
      let row = RowStrips.Row(
        side: listedMark(of: measure), title: shortLink(to: measure),
        detail: words.join([words.chart(.firstStep(date)), company(of: measure, in: place)], .list),
        spans: axis.spans(of: measure), status: words.view(of: standing))
      return (date, row)
    }
    guard !rows.isEmpty else { return nil }
    return RowStrips(
      rows: rows.sorted { ($0.date, $0.row.title.text) < ($1.date, $1.row.title.text) }.map(\.row), axis: axis,
      statusHeading: words.chart(.on(edition.day)))
  }

  /// The history of one measure with its dates, and what is expected of it beyond the as-of day.
  func strip(_ measure: Measure) -> StatusStrip {
    let strip = Strip(of: measure, in: edition)
    let history = measure.history.map { step in
      let dated = words.status(.step(words.word(of: step, .inSentence), on: step.date))
      return words.basis(of: step).map { words.site(.inBrackets(dated, $0)) } ?? dated
    }
    return StatusStrip(
      side: listedMark(of: measure), spans: strip.spans,
      marks: zip(strip.marks, measure.history).map { position, transition in
        StatusStrip.Mark(
          position: position, date: words.date(transition.date, .short),
          word: words.words(of: transition, .inSentence))
      },
      today: (strip.today, words.date(edition.day, .short)),
      ahead: strip.ahead.map { ahead in
        StatusStrip.Mark(
          position: ahead.position, date: words.date(ahead.date.date, .short),
          word: ahead.date.kind == .expected
            ? words.chart(.expected) : words.basis(ahead.date.basis) ?? words.chart(.byItsText))
      },
      description: words.chart(.statusOverTime(words.join(history, .list))))
  }

  /// A step as a swatch of what it led to, and its word.
  func view(of step: StatusSpan) -> StatusView { StatusView(step.status, word: words.word(of: step.standing.last)) }

  /// What stands on a day: "12.5%, since 24 Jul 2026, to 10 Nov 2026", "since 14 Jan 2026 · reported by the press".
  func standingDetail(_ standing: Standing, of measure: Measure, on day: CalendarDay) -> String {
    let hasRate = [.inForce, .announced, .threatened].contains(standing.status)
    let (written, said) = (standing.ending.written, standing.ending.said)
    let since = hasRate ? standing.rateSince : standing.since
    let end = (written ?? said).flatMap { $0.date.isAhead(of: day) ? $0.date : nil }
    let span = words.join(
      [
        hasRate ? standing.rate.map { words.quantity($0, site.unit(of: measure)) } : nil,
        words.beginning(of: standing, since),
        end.map { words.status(.to($0)) },
      ], .list)
    let amended = standing.amendedSince.map { words.status(.amended(on: $0)) }
    var clauses = [words.join([span, amended], words.joint(of: standing))]
    if let held = standing.held { clauses.append(words.words(of: held)) }
    if let said, written != nil { clauses.append(words.words(of: said)) }
    // What has been told of the last step.
    let told = [written == nil ? nil : said?.basis, standing.held?.ending.said?.basis]
    if !told.contains(standing.last.basis), let basis = words.basis(of: standing.last) {
      if let course = words.prolonging(of: standing) { clauses.append(course) }
      clauses.append(words.join([clauses.removeLast(), basis], .remark))
    }
    return words.join(clauses, .clause)
  }

  /// Who says that it is an answer, and after which time.
  func claim(_ link: ChainLink) -> ChainTree.Link {
    ChainTree.Link(
      assertion: link.assertion.view, lag: link.lag.map { words.words(of: $0) },
      assertedBy: names(of: link.response.assertedBy), disputedBy: names(of: link.response.disputedBy))
  }
}

extension CitingPlanner {
  mutating func transitions(of measure: Measure) -> [TransitionRow] {
    var rows: [TransitionRow] = []
    let spans = measure.statuses
    for (index, transition) in measure.history.enumerated() {
      rows.append(
        TransitionRow(
          date: words.view(transition.date), status: view(of: spans[index]),
          rate: words.rate(
            of: transition, previous: measure.previousRate(beforeTransitionAt: index), site.unit(of: measure)),
          basis: words.basis(of: transition), held: words.held(in: transition), note: transition.note,
          citations: cite(transition.sources)))
    }
    return rows
  }

  /// What a measure answers, as it says itself.
  mutating func answers(of measure: Measure) -> [ResponseView] {
    edition.chain(of: measure).compactMap { link in
      dossier.measure(link.answered.measure).flatMap {
        view(of: link, other: $0, date: edition.transition(of: link.answered)?.date)
      }
    }
  }

  /// What answered a measure, as the answers say, by date.
  mutating func answers(to measure: Measure) -> [ResponseView] {
    (site.answers[measure.id] ?? []).compactMap { link in
      dossier.measure(link.answer.measure).flatMap {
        view(of: link, other: $0, date: edition.transition(of: link.answer)?.date)
      }
    }
  }

  fileprivate mutating func view(of link: ChainLink, other: Measure, date: EDTFDate?) -> ResponseView? {
    ResponseView(
      side: listedMark(of: other), date: date.map { words.view($0) }, title: self.link(to: other),
      note: link.response.note.map(written),
      citations: cite(link.response.sources), link: claim(link))
  }
}

extension ChainLink.Assertion {
  var view: Assertion {
    switch self {
    case .both: .both
    case .one: .one
    case .nobody: .nobody
    }
  }
}

extension Wording {
  /// "after 3 days", "on the same day"
  func words(of lag: Lag) -> String {
    switch lag {
    case .days(0): chain(.sameDay(.inSentence))
    case .months(0): chain(.sameMonth(.inSentence))
    case .days(let days): chain(.afterDays(days))
    case .months(let months): chain(.afterMonths(months))
    }
  }

  /// "3 days", "same day"
  func inBrief(_ lag: Lag) -> String {
    switch lag {
    case .days(let days): days == 0 ? chain(.sameDay(.label)) : count(days, .day)
    case .months(let months): months == 0 ? chain(.sameMonth(.label)) : count(months, .month)
    }
  }
}
