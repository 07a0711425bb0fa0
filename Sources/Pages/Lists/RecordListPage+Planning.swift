internal import Dossiers
internal import HTML
internal import Wording

extension RecordListPage {
  /// - Parameter standfirst: what the list holds, in a sentence.
  init(_ kind: RecordKind, _ standfirst: String, _ groups: [RecordSection], _ context: inout some CitingPlanner) {
    self.init(frame: context.listFrame(kind), head: context.listHead(kind, standfirst), groups: groups)
  }
}

extension PagePlanner {
  func listFrame(_ kind: RecordKind) -> PageFrame { frame(title: words.kind(.many(kind, .label)), description: nil) }

  func listHead(_ kind: RecordKind, _ standfirst: String) -> RecordHead {
    RecordHead(
      side: nil, kind: words.list(.inAll(kind.site.all(in: dossier).count)), title: words.kind(.many(kind, .label)),
      standfirst: standfirst,
      data: data(of: kind))
  }

  /// Records under their years, the latest first.
  func byYear<R: RecordContent>(_ records: [R], detail: (R) -> String?) -> [RecordSection] {
    let years = Dictionary(grouping: records) { record in record.date?.year ?? 0 }
    return years.keys.sorted(by: >).map { year in
      let sorted = (years[year] ?? []).sorted { a, b in
        guard let first = a.date, let second = b.date, first != second else { return a.id > b.id }
        return first > second
      }
      return RecordSection(id: "year-\(year)", title: String(year), rows: sorted.map { row($0, detail: detail($0)) })
    }
  }
}
