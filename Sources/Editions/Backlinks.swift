public import Dossiers

/// A link seen from the record it points at.
public struct Backlink: Sendable, Hashable {
  /// Seen from the other side.
  public let relation: Relation.Name
  /// The record that points here.
  public let id: String
  /// Of the record that points here.
  public let kind: RecordKind
  /// When the record that points here happened; nil for what has no date.
  public let date: EDTFDate?
}

extension Edition {
  /// What points at a record or source, by date and then by id, what has no date last; each relation of a record once.
  ///
  /// A link in a body is a `mention` only where the record has no named relation to the same target.
  public func backlinks(to id: String) -> [Backlink] {
    dossier.index.position(of: id).map { links.backlinks[$0] } ?? []
  }

  /// Ids of the records that cite a source, in front matter or body, by date and then by id.
  public func citations(of sourceID: String) -> [String] {
    guard case .source(let offset) = dossier.index[sourceID] else { return [] }
    return links.citations[offset]
  }
}

/// Every link of the dossier the other way round.
struct LinkIndex: Sendable {
  /// By ``RecordIndex/position(of:)``.
  private(set) var backlinks: [[Backlink]]
  /// By the offset of the source.
  private(set) var citations: [[String]]

  init(of dossier: Dossier) {
    backlinks = Array(repeating: [], count: dossier.records.count + dossier.sources.count)
    citations = Array(repeating: [], count: dossier.sources.count)
    // Records are taken in the order in which lists show them, so that no list needs sorting.
    for record in dossier.records.inDateOrder { add(record, index: dossier.index) }
  }

  private mutating func add(_ record: Record, index: RecordIndex) {
    let common = record.common
    let mention = Backlink(relation: .mention, id: common.id, kind: record.kind, date: record.date)
    for relation in record.relations { link(relation.target.id, mention.with(relation.name), index) }
    for theme in common.themes { link(theme.id, mention.with(.theme), index) }
    for link in common.links {
      switch link.target {
      case .record(let id, _), .named(let id, _, _): self.mention(id, mention, index)
      case .link(.file(let path, _, _)): index.record(atContentPath: path).map { self.mention($0, mention, index) }
      case .citation(let id), .mention(let id): cite(id, by: common.id, index)
      case .link, .image, .embed: continue
      }
    }
    for source in record.citedSources { cite(source.id, by: common.id, index) }
  }

  // What a record has added to a list so far stands at the list's end.

  private mutating func link(_ target: String, _ backlink: Backlink, _ index: RecordIndex) {
    guard let position = index.position(of: target) else { return }
    let added = backlinks[position].suffix(while: { $0.id == backlink.id })
    if !added.contains(where: { $0.relation == backlink.relation }) { backlinks[position].append(backlink) }
  }

  private mutating func mention(_ target: String, _ backlink: Backlink, _ index: RecordIndex) {
    guard target != backlink.id, let position = index.position(of: target),
      backlinks[position].last?.id != backlink.id
    else { return }
    backlinks[position].append(backlink)
  }

  private mutating func cite(_ source: String, by id: String, _ index: RecordIndex) {
    guard case .source(let offset) = index[source], citations[offset].last != id else { return }
    citations[offset].append(id)
  }
}

extension [Backlink] {
  fileprivate func suffix(while belongs: (Backlink) -> Bool) -> ArraySlice<Backlink> {
    var start = endIndex
    while start > startIndex, belongs(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}

extension Backlink {
  fileprivate func with(_ relation: Relation.Name) -> Backlink {
    Backlink(relation: relation, id: id, kind: kind, date: date)
  }
}

extension [Record] {
  /// By date and then by id, what has no date last.
  fileprivate var inDateOrder: [Record] {
    // Keys are made once, not at every comparison.
    enumerated().map { (date: $0.element.date, id: $0.element.id, offset: $0.offset) }.sorted { a, b in
      if a.date != b.date {
        guard let earlier = a.date else { return false }
        return b.date.map { earlier < $0 } ?? true
      }
      return a.id < b.id
    }.map { self[$0.offset] }
  }
}
