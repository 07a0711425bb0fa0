internal import Content

/// An id that a content file lays claim to.
struct Declaration {
  enum Standing {
    case included
    /// A draft that was not asked for.
    case draft
    /// Its file has faults that leave no record.
    case faulty
  }

  let id: Reference
  let standing: Standing
}

/// What an id stands for. The first claim counts where there are several; that is an error anyway.
package struct RecordIndex: Sendable {
  package enum Entry: Sendable {
    /// With its offset into all records of the dossier.
    case record(Record, offset: Int)
    case source(Int)
    case draft
    case faulty
  }

  private let entries: [String: Entry]
  private let recordCount: Int

  init(records: [Record], sources: [Source], declarations: [Declaration]) {
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(declarations.count)
    for (offset, record) in records.enumerated() where entries[record.id] == nil {
      entries[record.id] = .record(record, offset: offset)
    }
    for (offset, source) in sources.enumerated() where entries[source.id] == nil {
      entries[source.id] = .source(offset)
    }
    for declaration in declarations where entries[declaration.id.id] == nil {
      entries[declaration.id.id] = declaration.standing == .draft ? .draft : .faulty
    }
    self.entries = entries
    recordCount = records.count
  }

  package subscript(id: String) -> Entry? { entries[id] }

  /// Where a record or source stands in a list of all records and, after them, all sources.
  package func position(of id: String) -> Int? {
    switch entries[id] {
    case .record(_, let offset): offset
    case .source(let offset): recordCount + offset
    case .draft, .faulty, nil: nil
    }
  }

  /// The kind of a record or source of the dossier; nil for what is unknown, a draft or faulty.
  package func kind(of id: String) -> RecordKind? {
    switch entries[id] {
    case .record(let record, _): record.kind
    case .source: .source
    case .draft, .faulty, nil: nil
    }
  }

  /// The id of the record whose file has this path below `content/`: `actors/china.md`.
  package func record(atContentPath path: String) -> String? {
    let file = ContentPath("content/" + path)
    guard file.ending == "md", case .record(let record, _) = entries[file.stem], record.kind.folder == file.folder
    else { return nil }
    return file.stem
  }
}
