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
  /// The stem of the record's file, a slug.
  public var id: String { common.id }
  /// Which folder the record's file stands in.
  public var kind: RecordKind { Self.kind }
  /// The record's page on the site.
  public var path: SitePath { kind.path(id: id) }
  /// The title, where a kind has nothing shorter.
  public var shortTitle: String { title }
  /// Nil, where a kind has no date.
  public var date: EDTFDate? { nil }
  /// None, where a kind points at nothing.
  public var relations: [Relation] { [] }
  /// Of the record as a whole, where a kind cites nowhere else.
  public var citedSources: [Reference] { common.sources }
}

/// An id as it was written somewhere: what it names and where it stands.
public struct Reference: Sendable, Hashable {
  /// As it was written: it may name nothing.
  public let id: String
  /// Where the id stands.
  public let location: SourceLocation

  /// An id with the place where it was found.
  public init(_ id: String, at location: SourceLocation) {
    self.id = id
    self.location = location
  }
}

/// What every record may carry beside the keys of its kind.
public struct RecordCommon: Sendable {
  /// The stem of the record's file, a slug, unique in the dossier.
  public let id: String
  /// Where the record's file begins.
  public let location: SourceLocation
  /// One or two sentences, plain text.
  public var summary: String?
  /// Ids of themes.
  public var themes: [Reference] = []
  /// What the record as a whole rests on.
  public var sources: [Reference] = []
  /// Old site paths that must keep working.
  public var aliases: [Reference] = []
  /// The day of the last edit of substance.
  public var updated: CalendarDay?
  /// In the order of the file.
  public var changes: [Change] = []
  /// The day after which somebody must look again.
  public var reviewAfter: CalendarDay?
  /// Drafts are left out of the site unless they are asked for.
  public var isDraft = false
  /// The Markdown after the front matter.
  public let body: Body
  /// The views of the records in the body, in the order of the text.
  public let views: [View]
  /// Every pointer of the body and then of its views, each in the order of the text.
  let links: [BodyLink]

  /// - Parameter folder: of the record's file, relative to `content/`; relative links start from there.
  init(id: String, folder: String, location: SourceLocation, body: Body, views: [View]) {
    self.id = id
    self.location = location
    self.body = body
    self.views = views
    links = body.references.map { BodyLink($0, in: folder) } + views.flatMap(\.links)
  }

  /// A change made for the reader.
  public struct Change: Sendable, Hashable {
    /// The day on which the reader got it.
    public let date: CalendarDay
    /// What was changed, in a sentence.
    public let note: String
    /// A conclusion changed, not only its wording.
    public let isMajor: Bool

    /// A change that the writer tells of.
    public init(date: CalendarDay, note: String, isMajor: Bool) {
      self.date = date
      self.note = note
      self.isMajor = isMajor
    }
  }
}
