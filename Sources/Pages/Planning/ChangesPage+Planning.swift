internal import Dossiers
internal import HTML

extension ChangesPage {
  init(_ context: inout PageContext) {
    let title = "Changes"
    let standfirst = "What was changed in this dossier, the latest first."
    self.init(
      frame: context.frame(title: title, description: standfirst),
      head: RecordHead(
        side: nil, kind: "For readers who come back", title: title, standfirst: standfirst), days: context.changes)
  }
}

extension SiteMap {
  /// Something can be said of when the dossier was changed.
  var hasChanges: Bool {
    dossier.records.contains { $0.common.updated != nil || !$0.common.changes.isEmpty }
  }
}

extension PageContext {
  /// By day, the latest first: what writers told of, conclusions before wording, then what was only updated.
  fileprivate var changes: [DayGroup] {
    var told: [CalendarDay: [(record: Record, change: RecordCommon.Change)]] = [:]
    var updated: [CalendarDay: [RecordKind: [Record]]] = [:]
    for record in dossier.records {
      for change in record.common.changes {
        told[change.date, default: []].append((record, change))
      }
      if let day = record.common.updated, !record.common.changes.contains(where: { $0.date == day }) {
        updated[day, default: [:]][record.kind, default: []].append(record)
      }
    }
    return Set(told.keys).union(updated.keys).sorted(by: >).map { day in
      let notes = told[day] ?? []
      let inOrder = notes.filter(\.change.isMajor) + notes.filter { !$0.change.isMajor }
      var rows = inOrder.map { row(of: $0.change, in: $0.record) }
      for kind in RecordKind.allCases { rows += self.rows(ofUpdated: updated[day]?[kind] ?? [], kind) }
      return DayGroup(date: day.longView, distance: nil, rows: rows)
    }
  }

  private func row(of change: RecordCommon.Change, in record: Record) -> RecordRow {
    undatedRow(record, detail: change.isMajor ? "Major change: \(change.note)" : change.note)
  }

  /// A handful is named; a day on which much was updated gives the number and the list of the kind.
  private func rows(ofUpdated records: [Record], _ kind: RecordKind) -> [RecordRow] {
    if records.count > 5, let list = link(to: .list(kind)) {
      let title = "\(records.count) \(kind.plural.lowercased())"
      return [RecordRow(title: TextLink(title, list), detail: "updated")]
    }
    return records.map { undatedRow($0, detail: "\(kind.word.lowercased()), updated") }
  }
}
