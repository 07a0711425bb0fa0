internal import Content
internal import Dossiers
internal import HTML
internal import Templates

// Entries of the timeline by phase, day and side.

extension PageContext {
  /// What had begun by the as-of day; nothing where that is nothing.
  ///
  /// - Parameter year: dates under a heading that names it are shown without it.
  func timeline(_ entries: [TimelineEntry], year: Int? = nil) -> TimelineList {
    let known = entries.filter { dossier.knows($0.date) }
    var phases: [TimelinePhase] = []
    for group in groups(known, by: { dossier.phase(of: $0.date)?.id }) {
      phases.append(phase(dossier.phase(of: group[0].date), number: phases.count, group, year: year))
    }
    return TimelineList(columns: principals.map { .side($0.index, label: $0.label) }, phases: phases)
  }

  private var principals: [DossierSettings.Side] { Array(dossier.settings.sides.prefix(2)) }

  private func phase(_ phase: Phase?, number: Int, _ entries: [TimelineEntry], year: Int?) -> TimelinePhase {
    let days = groups(entries, by: \.date).map { day($0, year: year) }
    guard let phase else {
      return TimelinePhase(id: "phase-\(number)", label: nil, title: nil, detail: nil, days: days)
    }
    let index = dossier.phases.firstIndex { $0.id == phase.id } ?? 0
    return TimelinePhase(
      id: "phase-\(number)", label: "Phase \(index + 1)", title: link(to: phase),
      detail: [phase.dates + ".", phase.common.summary].compactMap(\.self).joined(separator: " "), days: days)
  }

  private func day(_ entries: [TimelineEntry], year: Int?) -> TimelineDay {
    let date = entries[0].date
    let text = year == nil ? date.short : date.dayAndMonth
    return TimelineDay(
      date: DateView(text, machine: date.machine),
      columns: principals.map { side in entries.filter { $0.allegiance == .side(side) }.map(item) },
      across: entries.filter { entry in !principals.contains { entry.allegiance == .side($0) } }.map(item))
  }

  private func item(_ entry: TimelineEntry) -> TimelineItem {
    let side = mark(entry.allegiance)
    switch entry.content {
    case .transition(let measure, let transition, let previous):
      let status = measure.standing(on: transition.date.earliest ?? site.asOf)?.view
      let rate = rate(transition, previous: previous)
      return TimelineItem(
        side: side, sign: status.map { .status($0) } ?? .mark, title: link(to: measure),
        state: transition.change.word + (rate.map { ", \($0)" } ?? "") + ".", note: transition.note)
    case .event(let event):
      return TimelineItem(side: side, sign: .mark, title: link(to: event), state: nil, note: event.common.summary)
    case .statement(let statement):
      let speaker = dossier.actor(statement.speaker.id)?.name ?? ""
      let text = statement.common.summary ?? statement.common.body.plainText
      return TimelineItem(side: side, sign: .speech, title: link(to: statement), state: speaker + ".", note: text)
    }
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
