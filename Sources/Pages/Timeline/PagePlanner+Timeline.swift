internal import Content
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

// Entries of the timeline by phase, day and side.

extension PagePlanner {
  /// Entries as a list; nothing where there are none.
  ///
  /// - Parameters:
  ///   - year: dates under a heading that names it are shown without it.
  ///   - hasHandles: whether a drawing and filters get hold of the entries; only once on a page.
  func timeline(_ entries: [TimelineEntry], year: Int? = nil, hasHandles: Bool = false) -> TimelineList {
    var listing = EntryListing(year: year, hasHandles: hasHandles)
    var phases: [TimelinePhase] = []
    for group in groups(entries, by: { edition.phaseOffset(of: $0.date) }) {
      phases.append(phase(edition.phaseOffset(of: group[0].date), number: phases.count, group, &listing))
    }
    return TimelineList(columns: dossier.principals.map { SideMark($0) }, phases: phases)
  }

  /// - Parameter offset: of the phase among all; nil for what lies outside of them.
  private func phase(_ offset: Int?, number: Int, _ entries: [TimelineEntry], _ listing: inout EntryListing)
    -> TimelinePhase
  {
    var days: [TimelineDay] = []
    for group in groups(entries, by: \.date) { days.append(day(group, &listing)) }
    guard let offset else {
      return TimelinePhase(id: "phase-\(number)", label: nil, title: nil, detail: nil, days: days)
    }
    let phase = dossier.phases[offset]
    return TimelinePhase(
      id: "phase-\(number)", label: words.timeline(.phase(offset + 1)), title: link(to: phase),
      detail: words.join(
        [words.site(.fullStop(words.dates(of: phase))), phase.common.summary.map(textLanguage.isolating)], .sentence),
      days: days)
  }

  private func day(_ entries: [TimelineEntry], _ listing: inout EntryListing) -> TimelineDay {
    let date = entries[0].date
    let text = words.date(date, listing.year == nil ? .short : .dayAndMonth)
    var columns = dossier.principals.map { _ in [TimelineItem]() }
    var across: [TimelineItem] = []
    for entry in entries {
      let item = item(entry, listing.handles(of: entry))
      if let column = entry.allegiance?.side?.column {
        columns[column].append(item)
      } else {
        across.append(item)
      }
    }
    return TimelineDay(date: DateView(text, machine: date.machine), columns: columns, across: across)
  }

  private func item(_ entry: TimelineEntry, _ handles: TimelineItem.Handles?) -> TimelineItem {
    let side = mark(entry.allegiance)
    let span = entry.allegiance.flatMap { TimelineItem.Span($0) }
    switch entry.content {
    case .transition(let measure, let transition, let previous):
      let status = edition.standing(of: measure, after: transition).map { words.view(of: $0) }
      let rate = words.rate(of: transition, previous: previous, site.unit(of: measure))
      return TimelineItem(
        handles: handles, side: side, span: span, sign: status.map { .status($0) } ?? .mark, title: link(to: measure),
        state: state(of: transition, rate), note: transition.note.map(written))
    case .event(let event):
      return TimelineItem(
        handles: handles, side: side, span: span, sign: .mark, title: link(to: event), state: nil,
        note: event.common.summary.map(written))
    case .statement(let statement):
      let speaker = dossier.actor(statement.speaker)?.name ?? ""
      let text = statement.common.summary ?? statement.common.body.plainText
      return TimelineItem(
        handles: handles, side: side, span: span, sign: .speech, title: link(to: statement),
        state: words.site(.fullStop(speaker)),
        note: written(text))
    }
  }

  /// "Raised, ▲ 10 → 20%.", "Pause prolonged · announced, act not found."
  private func state(of step: Transition, _ rate: String?) -> String {
    let state = words.join([words.word(of: step), rate, words.held(in: step)], .list)
    return words.site(.fullStop(words.join([state, words.basis(of: step)], .remark)))
  }

  /// Neighbours with the same key together.
  private func groups<Key: Equatable>(_ entries: [TimelineEntry], by key: (TimelineEntry) -> Key) -> [[TimelineEntry]] {
    var result: [[TimelineEntry]] = []
    for entry in entries {
      if let last = result.last?.last, key(last) == key(entry) {
        result[result.count - 1].append(entry)
      } else {
        result.append([entry])
      }
    }
    return result
  }
}

extension TimelineItem.Span {
  /// From the first of several sides to the last; nil for one side, and for all principals.
  fileprivate init?(_ allegiance: Allegiance) {
    let columns = allegiance.sides.compactMap(\.column)
    guard columns.count > 1, !allegiance.isOfAll else { return nil }
    let slugs = (columns[0]...columns[columns.count - 1]).map { column in
      allegiance.sides.first { $0.column == column }.map { SideMark.Side($0).slug }
    }
    self.init(first: columns[0], slugs: slugs)
  }
}

/// A list of entries while it is made: which records have had their first entry.
private struct EntryListing {
  let year: Int?
  let hasHandles: Bool
  private var seen: Set<String> = []

  init(year: Int?, hasHandles: Bool) {
    self.year = year
    self.hasHandles = hasHandles
  }

  mutating func handles(of entry: TimelineEntry) -> TimelineItem.Handles? {
    guard hasHandles else { return nil }
    let isFirst = seen.insert(entry.id).inserted
    return TimelineItem.Handles(
      id: isFirst ? PageContext.entryID(of: entry.id) : nil, kind: entry.kind, themes: entry.themes)
  }
}
