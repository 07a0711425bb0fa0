public import Content
public import Diagnostics
public import HTML

/// The kinds of record, in the order in which lists and indexes show them.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
  case actor, measure, event, statement, question, theme, series, phase, source
  case freePage = "page"

  /// The folder of the kind, in content and on the site; empty for free pages.
  public var folder: String {
    switch self {
    case .freePage: ""
    case .series: "series"
    default: rawValue + "s"
    }
  }

  /// As it stands in a sentence: "an actor".
  public var noun: String {
    switch self {
    case .actor, .event: "an " + rawValue
    case .series: "a series"
    case .freePage: "a free page"
    default: "a " + rawValue
    }
  }

  /// The page of a record of this kind: `actors/china.html`.
  public func path(id: String) -> SitePath {
    SitePath(folder.isEmpty ? id + ".html" : folder + "/" + id + ".html")
  }
}

/// A member of the dossier: dated, sourced, linked.
public protocol Record: Sendable {
  static var kind: RecordKind { get }
  var common: RecordCommon { get }
  /// What the record is called where it is shown on its own.
  var title: String { get }
  /// What it is called in bars, boards and chains; at most 32 characters if the writer gave a short name.
  var shortTitle: String { get }
  /// When it happened, for lists in order of time; nil for what has no date.
  var date: EDTFDate? { get }
  /// Every pointer of the front matter to another record, with the relation it stands for.
  var relations: [Relation] { get }
  /// Every source named in the front matter, in the order of the file, repeated where it is repeated.
  var citedSources: [Reference] { get }
}

extension Record {
  public var id: String { common.id }
  public var kind: RecordKind { Self.kind }
  /// The record's page on the site.
  public var path: SitePath { kind.path(id: id) }
  public var shortTitle: String { title }
  public var date: EDTFDate? { nil }
  public var relations: [Relation] { [] }
  public var citedSources: [Reference] { common.sources }
}

/// An id as it was written somewhere: what it names and where it stands.
public struct Reference: Sendable, Hashable {
  public let id: String
  public let location: SourceLocation

  public init(_ id: String, at location: SourceLocation) {
    self.id = id
    self.location = location
  }
}

/// What every record may carry beside the keys of its kind.
public struct RecordCommon: Sendable {
  public let id: String
  /// Where the record's file begins.
  public let location: SourceLocation
  public var summary: String?
  public var themes: [Reference] = []
  public var sources: [Reference] = []
  /// Old site paths that must keep working.
  public var aliases: [Reference] = []
  public var updated: CalendarDay?
  public var changes: [Change] = []
  public var reviewAfter: CalendarDay?
  public var isDraft = false
  public let body: Body
  /// Every pointer of the body, in the order of the text.
  let links: [BodyLink]

  /// - Parameter folder: of the record's file, relative to `content/`; relative links start from there.
  init(id: String, folder: String, location: SourceLocation, body: Body) {
    self.id = id
    self.location = location
    self.body = body
    links = body.references.map { BodyLink($0, in: folder) }
  }

  /// A change made for the reader.
  public struct Change: Sendable, Hashable {
    public let date: CalendarDay
    public let note: String
    /// A conclusion changed, not only its wording.
    public let isMajor: Bool

    public init(date: CalendarDay, note: String, isMajor: Bool) {
      self.date = date
      self.note = note
      self.isMajor = isMajor
    }
  }
}
