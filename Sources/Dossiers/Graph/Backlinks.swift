/// A link seen from the record it points at.
public struct Backlink: Sendable, Hashable {
  /// Read it by its ``Relation/Name/inverse``.
  public let relation: Relation.Name
  /// The record that points here.
  public let id: String
  public let kind: RecordKind
  public let date: EDTFDate?
}

extension Dossier {
  /// What points at a record or source, by date and then by id, what has no date last; each relation of a record once.
  ///
  /// A link in a body is a `mention` only where the record has no named relation to the same target.
  public func backlinks(to id: String) -> [Backlink] { links.backlinks[id] ?? [] }

  /// Ids of the records that cite a source, in front matter or body, by date and then by id.
  public func citations(of sourceID: String) -> [String] { links.citations[sourceID] ?? [] }
}

/// Every link of the dossier the other way round.
struct LinkIndex {
  private(set) var backlinks: [String: [Backlink]] = [:]
  private(set) var citations: [String: [String]] = [:]

  init(records: [any Record], index: RecordIndex) {
    // Records are taken in the order in which lists show them, so that no list needs sorting.
    let dated = records.lazy.map { (date: $0.date, record: $0) }.sorted { a, b in
      if a.date != b.date {
        guard let earlier = a.date else { return false }
        return b.date.map { earlier < $0 } ?? true
      }
      return a.record.id < b.record.id
    }
    for (date, record) in dated { add(record, date: date, index: index) }
  }

  private mutating func add(_ record: any Record, date: EDTFDate?, index: RecordIndex) {
    let common = record.common
    var seen: Set<Pointer> = []
    var related: Set<String> = [common.id]
    func link(_ relation: Relation.Name, to id: String, in links: inout LinkIndex) {
      guard seen.insert(Pointer(relation: relation, id: id)).inserted else { return }
      links.backlinks[id, default: []].append(Backlink(relation: relation, id: common.id, kind: record.kind, date: date))
    }
    for relation in record.relations {
      related.insert(relation.target.id)
      link(relation.name, to: relation.target.id, in: &self)
    }
    for theme in common.themes {
      related.insert(theme.id)
      link(.theme, to: theme.id, in: &self)
    }
    for id in common.mentions(index) where !related.contains(id) { link(.mention, to: id, in: &self) }
    let cited = Set(record.citedSources.lazy.map(\.id)).union(common.citations)
    for id in cited { citations[id, default: []].append(common.id) }
  }

  private struct Pointer: Hashable {
    let relation: Relation.Name
    let id: String
  }
}

extension RecordCommon {
  /// Ids of the records that the body links to, repeated where they are repeated.
  fileprivate func mentions(_ index: RecordIndex) -> [String] {
    links.compactMap { link in
      switch link.target {
      case .record(let id, _): id
      case .link(.file(let path, _)): index.record(atContentPath: path)
      case .link, .image, .citation: nil
      }
    }
  }

  /// Ids of the sources that the body cites, repeated where they are repeated.
  fileprivate var citations: [String] {
    links.compactMap { link in
      guard case .citation(let id) = link.target else { return nil }
      return id
    }
  }
}
