public import Diagnostics

/// A page beside the records: the brief (`index`), the method, about.
public final class FreePage: RecordContent {
  /// The keys that every record may have.
  public let common: RecordCommon
  /// The page's heading.
  public let title: String
  /// Only in `index.md`.
  public let brief: Brief?

  package init(common: RecordCommon, title: String, brief: Brief?) {
    self.common = common
    self.title = title
    self.brief = brief
  }

  /// As a record of any kind.
  public var record: Record { .page(self) }
  /// None.
  public var date: EDTFDate? { nil }
  /// The series and measures that the brief shows.
  public var relations: [Relation] { brief?.relations ?? [] }
  /// Of the judgements, then of the page as a whole.
  public var citedSources: [Reference] { (brief?.judgements.flatMap(\.sources) ?? []) + common.sources }
  /// Nobody.
  public var doers: Doers { .nobody }
}

/// What the brief shows beyond its prose.
public struct Brief: Sendable {
  /// A number at the head of the brief: what a series stands at, or the days to a measure's next expected date.
  public struct Figure: Sendable {
    /// Where the number comes from.
    public enum Subject: Sendable {
      case series(Reference)
      case expected(Reference)
    }

    /// Where the number comes from.
    public let subject: Subject
    /// What the number is.
    public let label: String
    /// A line below it.
    public let note: String?
  }

  /// A drawing of one or more series.
  public struct Chart: Sendable {
    /// Its headline: the writer's claim.
    public let finding: String?
    /// At least one, each once.
    public package(set) var series: [Reference]
    /// Where it begins in the file.
    public let location: SourceLocation
  }

  /// A conclusion of the writers', with what it rests on.
  public struct Judgement: Sendable {
    /// One sentence.
    public let claim: String
    /// Why, in a few sentences.
    public let text: String
    /// At least one.
    public package(set) var sources: [Reference]
  }

  /// At most three.
  public package(set) var figures: [Figure]
  /// Nil where the brief shows none.
  public package(set) var chart: Chart?
  /// In the order of weight that the writer chose.
  public package(set) var judgements: [Judgement]
  /// The contested questions that the brief shows; where none is named, the first three of all.
  public package(set) var questions: [Reference]

  var relations: [Relation] {
    let shown = figures.map { figure in
      switch figure.subject {
      case .series(let series): Relation(.shownSeries, series)
      case .expected(let measure): Relation(.shownDate, measure)
      }
    }
    return shown + (chart?.series ?? []).map { Relation(.shownSeries, $0) }
      + questions.map { Relation(.shownQuestion, $0) }
  }
}
