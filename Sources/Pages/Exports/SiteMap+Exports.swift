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

  /// As the data names them: actors' ids, or `everyone`.
  func known(_ targets: Targets) -> [String] {
    known(targets.actors) + (targets.areEveryone ? [Targets.everyone] : [])
  }

  /// A side's id, or "joint" for what several sides did together; nil for what is of several that did not, or of none.
  func side(of record: some RecordContent) -> String? {
    dossier.allegiance(of: record).flatMap { $0.isJoint ? SideMark.together : $0.side?.id }
  }

  /// The ids of those who did it or took part.
  func sides(of record: some RecordContent) -> [String] { dossier.allegiance(of: record)?.sides.map(\.id) ?? [] }

  /// All sources of a record, of its front matter and its body, by id.
  func sources(of record: some RecordContent) -> [String] { (sourcesOfRecords[record.id] ?? []).sorted() }
}

extension Corroboration {
  /// As the data files call it.
  var key: String {
    switch self {
    case .official(isRead: true): "official"
    case .official(isRead: false): "official-unread"
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
