/// A page beside the records: the brief (`index`), the method, about.
public struct FreePage: Record {
  public static let kind = RecordKind.freePage

  public let common: RecordCommon
  public let title: String
  /// Only in `index.md`.
  public let brief: Brief?

  public var relations: [Relation] { brief?.relations ?? [] }
  public var citedSources: [Reference] { (brief?.judgements.flatMap(\.sources) ?? []) + common.sources }
}

/// What the brief shows beyond its prose.
public struct Brief: Sendable {
  /// A number at the head of the brief: what a series stands at, or the days to a measure's next expected date.
  public struct Figure: Sendable {
    public enum Subject: Sendable {
      case series(Reference)
      case expected(Reference)
    }

    public let subject: Subject
    public let label: String
    public let note: String?
  }

  public struct Chart: Sendable {
    public let finding: String?
    public let series: [Reference]
  }

  /// A conclusion of the writers', with what it rests on.
  public struct Judgement: Sendable {
    public let claim: String
    public let text: String
    public let sources: [Reference]
  }

  /// At most three.
  public let figures: [Figure]
  public let chart: Chart?
  public let judgements: [Judgement]

  var relations: [Relation] {
    let shown = figures.map { figure in
      switch figure.subject {
      case .series(let series): Relation(.shownSeries, series)
      case .expected(let measure): Relation(.shownDate, measure)
      }
    }
    return shown + (chart?.series ?? []).map { Relation(.shownSeries, $0) }
  }
}
