public import HTML

/// What records of all kinds have: a ``Record``, or a record of one kind. For functions that take either; what does not
/// know the kind is a ``Record``, never an existential of this protocol.
public protocol RecordContent: Sendable {
  /// As a record of any kind.
  var record: Record { get }
  /// The keys that every record may have.
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
  /// From what it follows whose doing the record is.
  var doers: Doers { get }
}

/// From what it follows whose doing a record is; see ``Dossier/allegiance(of:)``.
public enum Doers: Sendable {
  /// It names its side.
  case side(Reference)
  /// Those who act: together, where they are of several sides.
  case actors([Reference])
  /// Nobody is said to act: those who took part, or, where nobody is named, those who imposed the measures.
  case participants([Reference], orImposersOf: [Reference])
  /// It is nobody's.
  case nobody
}

extension RecordContent {
  /// The stem of the record's file, a slug.
  public var id: String { common.id }
  /// Which folder the record's file stands in.
  public var kind: RecordKind { record.kind }
  /// The record's page on the site.
  public var path: SitePath { kind.path(id: id) }
  /// The title, where a kind has nothing shorter.
  public var shortTitle: String { title }
}

extension Record: RecordContent {
  /// Itself.
  public var record: Record { self }

  /// The keys that every record may have.
  public var common: RecordCommon {
    switch self {
    case .actor(let actor): actor.common
    case .measure(let measure): measure.common
    case .event(let event): event.common
    case .statement(let statement): statement.common
    case .question(let question): question.common
    case .theme(let theme): theme.common
    case .series(let series): series.common
    case .phase(let phase): phase.common
    case .page(let page): page.common
    }
  }

  /// What the record is called where it is shown on its own.
  public var title: String {
    switch self {
    case .actor(let actor): actor.title
    case .measure(let measure): measure.title
    case .event(let event): event.title
    case .statement(let statement): statement.title
    case .question(let question): question.title
    case .theme(let theme): theme.title
    case .series(let series): series.title
    case .phase(let phase): phase.title
    case .page(let page): page.title
    }
  }

  /// What it is called in bars, boards and chains.
  public var shortTitle: String {
    switch self {
    case .actor(let actor): actor.shortTitle
    case .measure(let measure): measure.shortTitle
    case .event(let event): event.shortTitle
    case .statement(let statement): statement.shortTitle
    case .question(let question): question.shortTitle
    case .theme(let theme): theme.shortTitle
    case .series(let series): series.shortTitle
    case .phase(let phase): phase.shortTitle
    case .page(let page): page.shortTitle
    }
  }

  /// When it happened; nil for what has no date.
  public var date: EDTFDate? {
    switch self {
    case .actor(let actor): actor.date
    case .measure(let measure): measure.date
    case .event(let event): event.date
    case .statement(let statement): statement.date
    case .question(let question): question.date
    case .theme(let theme): theme.date
    case .series(let series): series.date
    case .phase(let phase): phase.date
    case .page(let page): page.date
    }
  }

  /// Every pointer of the front matter to another record.
  public var relations: [Relation] {
    switch self {
    case .actor(let actor): actor.relations
    case .measure(let measure): measure.relations
    case .event(let event): event.relations
    case .statement(let statement): statement.relations
    case .question(let question): question.relations
    case .theme(let theme): theme.relations
    case .series(let series): series.relations
    case .phase(let phase): phase.relations
    case .page(let page): page.relations
    }
  }

  /// Every source named in the front matter.
  public var citedSources: [Reference] {
    switch self {
    case .actor(let actor): actor.citedSources
    case .measure(let measure): measure.citedSources
    case .event(let event): event.citedSources
    case .statement(let statement): statement.citedSources
    case .question(let question): question.citedSources
    case .theme(let theme): theme.citedSources
    case .series(let series): series.citedSources
    case .phase(let phase): phase.citedSources
    case .page(let page): page.citedSources
    }
  }

  /// From what it follows whose doing the record is.
  public var doers: Doers {
    switch self {
    case .actor(let actor): actor.doers
    case .measure(let measure): measure.doers
    case .event(let event): event.doers
    case .statement(let statement): statement.doers
    case .question(let question): question.doers
    case .theme(let theme): theme.doers
    case .series(let series): series.doers
    case .phase(let phase): phase.doers
    case .page(let page): page.doers
    }
  }
}
