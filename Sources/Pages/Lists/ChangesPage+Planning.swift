internal import Dossiers
internal import HTML
internal import Wording

extension ChangesPage {
  init(_ context: inout some CitingPlanner) {
    let title = PageID.changes.name(context.words)
    let standfirst = context.words.list(.changes)
    self.init(
      frame: context.frame(title: title, description: standfirst),
      head: RecordHead(
        side: nil, kind: context.words.list(.changesKind), title: title, standfirst: standfirst), days: context.changes)
  }
}

extension SiteMap {
  /// Something can be said of when the dossier was changed.
  var hasChanges: Bool {
    dossier.records.contains { $0.common.updated != nil || !$0.common.changes.isEmpty }
  }
}

extension PagePlanner {
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
      return DayGroup(date: words.view(day, .long), distance: nil, rows: rows)
    }
  }

  private func row(of change: RecordCommon.Change, in record: Record) -> RecordRow {
    undatedRow(record, detail: change.isMajor ? words.list(.majorChange(change.note)) : change.note)
  }

  /// A handful is named; a day on which much was updated gives the number and the list of the kind.
  private func rows(ofUpdated records: [Record], _ kind: RecordKind) -> [RecordRow] {
    if records.count > 5, let list = link(to: .list(kind)) {
      let title = words.kind(.number(records.count, kind))
      return [RecordRow(title: TextLink(title, list), detail: words.list(.updated))]
    }
    return records.map { undatedRow($0, detail: words.list(.updatedKind(words.kind(.one(kind, .inSentence))))) }
  }
}
