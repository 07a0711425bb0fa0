public import HTML

/// The kinds of record, and sources among them as they have a folder, ids and pages too, in the order in which lists
/// and indexes show them.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
  case actor, measure, event, statement, question, theme, series, phase, source, page

  /// The folder of the kind, in content and on the site; empty for free pages.
  public var folder: String {
    switch self {
    case .actor: "actors"
    case .measure: "measures"
    case .event: "events"
    case .statement: "statements"
    case .question: "questions"
    case .theme: "themes"
    case .series: "series"
    case .phase: "phases"
    case .source: "sources"
    case .page: ""
    }
  }

  /// As it stands in a sentence: "an actor".
  public var noun: String {
    switch self {
    case .actor: "an actor"
    case .measure: "a measure"
    case .event: "an event"
    case .statement: "a statement"
    case .question: "a question"
    case .theme: "a theme"
    case .series: "a series"
    case .phase: "a phase"
    case .source: "a source"
    case .page: "a free page"
    }
  }

  /// The page of a record of this kind: `actors/china.html`.
  public func path(id: String) -> SitePath {
    SitePath(folder.isEmpty ? id + ".html" : folder + "/" + id + ".html")
  }
}
