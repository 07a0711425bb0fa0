internal import Charts
internal import Dossiers
internal import Editions
internal import HTML

// Measures as bars, strips, boards and links between each other.

extension PagePlanner {
  /// Bars on one axis, in order of their beginning; nil where there are none.
  func strips(_ measures: [Measure]) -> RowStrips? {
    let axis = site.axis
    let rows = measures.compactMap { measure -> (date: EDTFDate, row: RowStrips.Row)? in
      guard let standing = edition.standing(of: measure), let date = measure.date else { return nil }
      let row = RowStrips.Row(
        side: mark(of: measure) ?? .joint, title: shortLink(to: measure), detail: "first step \(date.short)",
        spans: axis.spans(of: measure), status: standing.view)
      return (date, row)
    }
    guard !rows.isEmpty else { return nil }
    return RowStrips(
      rows: rows.sorted { ($0.date, $0.row.title.text) < ($1.date, $1.row.title.text) }.map(\.row), axis: axis,
      statusHeading: "On \(site.asOf.long)")
  }

  /// The history of one measure with its dates, and what is expected of it beyond the as-of day.
  func strip(_ measure: Measure) -> StatusStrip {
    let strip = Strip(of: measure, in: edition)
    let history = measure.history.map {
      "\($0.word.lowercasedFirst) \($0.date.short)\($0.basisWords.map { " (\($0))" } ?? "")"
    }
    return StatusStrip(
      side: mark(of: measure) ?? .joint, spans: strip.spans,
      marks: zip(strip.marks, measure.history).map { position, transition in
        StatusStrip.Mark(
          position: position, date: transition.date.short, word: transition.words.lowercasedFirst)
      },
      asOf: (strip.asOf, site.asOf.short),
      ahead: strip.ahead.map { ahead in
        StatusStrip.Mark(
          position: ahead.position, date: ahead.date.date.short,
          word: ahead.date.kind == .expected ? "expected" : ahead.date.basis?.words ?? "by its text")
      },
      description: "Status over time: \(history.joined(separator: ", ")).")
  }

  /// A step as a swatch of what it led to, and its word.
  func view(of step: StatusSpan) -> StatusView { StatusView(step.status, word: step.standing.last.word) }

  /// "▲ 10 → 20%", "10%", or nil.
  func rate(_ transition: Transition, previous: Double?) -> String? {
    guard let rate = transition.rate else { return nil }
    guard let previous, previous != rate else { return percentage(rate) }
    return "\(previous < rate ? "▲" : "▼") \(decimal(previous)) → \(percentage(rate))"
  }

  /// What stands on a day: "12.5%, since 24 Jul 2026, to 10 Nov 2026", "since 14 Jan 2026 · reported by the press".
  func standingDetail(_ standing: Standing, on day: CalendarDay) -> String {
    let hasRate = [.inForce, .announced, .threatened].contains(standing.status)
    let (written, said) = (standing.ending.written, standing.ending.said)
    let since = hasRate ? standing.rateSince : standing.since
    let end = (written ?? said).flatMap { $0.date.isAhead(of: day) ? $0.date : nil }
    var clauses = [
      [
        hasRate ? standing.rate.map(percentage) : nil,
        "\(standing.status == .announced ? "announced" : "since") \(since.short)",
        end.map { "to \($0.short)" },
      ].compactMap(\.self).joined(separator: ", ")
        + (standing.amendedSince.map { "\(standing.mark)amended \($0.short)" } ?? "")
    ]
    if let held = standing.held { clauses.append(held.words) }
    if let said, written != nil { clauses.append(said.words) }
    // What has been told of the last step.
    let told = [written == nil ? nil : said?.basis, standing.held?.ending.said?.basis]
    if !told.contains(standing.last.basis), let basis = standing.last.basisWords {
      if let course = standing.prolonging { clauses.append(course) }
      clauses[clauses.count - 1] += " · \(basis)"
    }
    return clauses.joined(separator: "; ")
  }

  /// Every measure that stands on a day, which is not after the as-of day.
  func board(on day: CalendarDay) -> Board {
    let sides = dossier.settings.sides.map { SideMark.side($0.index, label: $0.label) }
    let entries = dossier.measures.compactMap {
      measure -> (mark: SideMark, status: Status, since: EDTFDate, entry: Board.Entry)? in
      guard let standing = measure.standing(on: day) else { return nil }
      let entry = Board.Entry(
        title: shortLink(to: measure), status: standing.view, detail: standingDetail(standing, on: day))
      return (mark(of: measure) ?? .joint, standing.status, standing.since, entry)
    }.sorted { ($0.since, $0.entry.title.text) > ($1.since, $1.entry.title.text) }
    let byMark = Dictionary(grouping: entries.filter { $0.status != .ended }, by: \.mark)
    let columns = (sides + [.joint]).filter { byMark[$0] != nil }
    func row(_ title: String, _ statuses: [Status]) -> Board.Row? {
      let cells = columns.map { column in
        (byMark[column] ?? []).filter { statuses.contains($0.status) }.map(\.entry)
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
      all: link(day == site.asOf ? "All \(count(entries.count, "measure"))" : "All measures", to: .list(.measure)))
  }

  /// Who says that it is an answer, and after which time.
  func claim(_ link: ChainLink) -> ChainTree.Link {
    ChainTree.Link(
      assertion: link.assertion.view, lag: link.lag?.words,
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
          date: transition.date.view, status: view(of: spans[index]),
          rate: rate(transition, previous: measure.previousRate(beforeTransitionAt: index)),
          basis: transition.basisWords, held: transition.heldWords, note: transition.note,
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
      side: mark(of: other) ?? .joint, date: date?.view, title: self.link(to: other), note: link.response.note,
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

extension Lag {
  /// "after 3 days", "on the same day"
  var words: String {
    switch self {
    case .days(0): "on the same day"
    case .months(0): "in the same month"
    default: "after \(short)"
    }
  }

  /// "3 days", "same day"
  var short: String {
    switch self {
    case .days(let days): days == 0 ? "same day" : count(days, "day")
    case .months(let months): months == 0 ? "same month" : count(months, "month")
    }
  }
}
