internal import Content
internal import Dossiers
internal import HTML

// What several exports say of a record.

extension SiteMap {
  /// The public address of a page or file; its address seen from the home page where the site has no public one.
  func address(_ path: SitePath) -> String { publicAddress(path) ?? path.address }

  /// Nil where the site has no public address.
  func publicAddress(_ path: SitePath) -> String? { baseURL.flatMap { Link($0 + path.address)?.destination } }

  /// The ids among these that stand for something that is shown, so that no export points at nothing.
  func known(_ references: [Reference]) -> [String] { references.map(\.id).filter { path(of: $0) != nil } }

  /// What had happened to a measure by the as-of day.
  func history(of measure: Measure) -> ArraySlice<Transition> {
    measure.history.prefix { dossier.knows($0.date) }
  }

  /// A series' points up to the as-of day.
  func points(of series: Series) -> [Series.Point] { series.points.filter { dossier.knows($0.date) } }

  /// The claims that a measure answers another one, as far as both steps had happened.
  func links(of measure: Measure) -> [ChainLink] { dossier.chain(of: measure).filter(shows) }

  /// A writer's headline. It tells of the day that the dossier was written for, so an earlier one cannot claim it.
  func claim(_ finding: String?) -> String? { asOf < dossier.writtenAsOf ? nil : finding }

  /// The last edit of substance that the as-of day knows of.
  func updated(_ record: any Record) -> CalendarDay? { record.common.updated.flatMap { $0 <= asOf ? $0 : nil } }

  /// The changes that the as-of day knows of.
  func changes(of record: any Record) -> [RecordCommon.Change] { record.common.changes.filter { $0.date <= asOf } }

  /// A side's id, or "joint" for what both principal sides do together.
  func side(of record: any Record) -> String? {
    switch dossier.allegiance(of: record) {
    case .side(let side): side.id
    case .joint: "joint"
    case nil: nil
    }
  }

  /// All sources of a record, of its front matter and its body, by id.
  func sources(of record: any Record) -> [String] { (sourcesOfRecords[record.id] ?? []).sorted() }

  /// How well the record as a whole is supported.
  func corroboration(of record: any Record) -> Corroboration {
    dossier.corroboration(of: sources(of: record).map { Reference($0, at: record.common.location) })
  }
}

extension Corroboration {
  /// As the data files call it.
  var key: String {
    switch self {
    case .official: "official"
    case .independent: "independent"
    case .single: "single"
    case .none: "none"
    }
  }
}

extension EDTFDate {
  /// Its ends as ISO 8601 writes them, without the marks of doubt: one for a date, two for an interval; nil for an end
  /// that is open or unknown.
  var ends: [String?] {
    description.split(separator: "/", omittingEmptySubsequences: false).map { end in
      let text = end.prefix { !"~?%".contains($0) }
      return text.isEmpty || text == ".." ? nil : String(text)
    }
  }
}
