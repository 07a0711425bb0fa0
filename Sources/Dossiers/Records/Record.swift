/// A member of the dossier: dated, sourced, linked.
///
/// Whoever does something for each kind switches over the cases, without a `default`: a kind that is forgotten does not
/// compile. Records are immutable classes, so that passing one on costs one reference count, however much it holds.
public enum Record: Sendable {
  case actor(ActorProfile)
  case measure(Measure)
  case event(Event)
  case statement(Statement)
  case question(Question)
  case theme(Theme)
  case series(Series)
  case phase(Phase)
  case page(FreePage)

  /// Which folder the record's file stands in.
  public var kind: RecordKind {
    switch self {
    case .actor: .actor
    case .measure: .measure
    case .event: .event
    case .statement: .statement
    case .question: .question
    case .theme: .theme
    case .series: .series
    case .phase: .phase
    case .page: .page
    }
  }
}

// The record as one kind, nil where it is of another: for lists of one kind out of records of all.

extension Record {
  /// Nil where it is of another kind. So are the next ones.
  public var actor: ActorProfile? { if case .actor(let actor) = self { actor } else { nil } }
  /// As a measure.
  public var measure: Measure? { if case .measure(let measure) = self { measure } else { nil } }
  /// As an event.
  public var event: Event? { if case .event(let event) = self { event } else { nil } }
  /// As a statement.
  public var statement: Statement? { if case .statement(let statement) = self { statement } else { nil } }
  /// As a contested question.
  public var question: Question? { if case .question(let question) = self { question } else { nil } }
  /// As a theme.
  public var theme: Theme? { if case .theme(let theme) = self { theme } else { nil } }
  /// As a series.
  public var series: Series? { if case .series(let series) = self { series } else { nil } }
  /// As a phase.
  public var phase: Phase? { if case .phase(let phase) = self { phase } else { nil } }
  /// As a free page.
  public var page: FreePage? { if case .page(let page) = self { page } else { nil } }
}
