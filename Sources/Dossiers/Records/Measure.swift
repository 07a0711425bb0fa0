public import Diagnostics

/// What one side does to the other: a duty, a control, a listing, a promise to buy.
public final class Measure: RecordContent {
  /// A legal text and what it does to the measure.
  public struct Instrument: Sendable {
    /// As the text calls itself, or is called.
    public let title: String
    /// "imposes", "raises", "suspends".
    public let role: String?
    /// Where the text can be read.
    public package(set) var source: Reference?
  }

  /// The claim that this measure answers another one, and who makes or denies it.
  public struct Response: Sendable {
    /// The measure that is answered.
    public let measure: Reference
    /// The day of the answer where the measure itself is older.
    public let since: EDTFDate?
    /// The date of the step that is answered, where it is not the last one before the answer.
    public let step: EDTFDate?
    /// Actors who say that this is an answer.
    public package(set) var assertedBy: [Reference]
    /// Actors who deny it.
    public package(set) var disputedBy: [Reference]
    /// What the link rests on, plain text.
    public package(set) var note: String?
    /// Who says so.
    public package(set) var sources: [Reference]
    /// Where the entry begins in its file.
    public let location: SourceLocation
  }

  /// A number worth a line of its own.
  public struct Figure: Sendable {
    /// What is counted.
    public let label: String
    /// As it is shown, with its unit.
    public let value: String
    /// A line below it.
    public let note: String?
    /// Who counted.
    public package(set) var sources: [Reference]
  }

  /// The keys that every record may have.
  public let common: RecordCommon
  /// The full name.
  public let title: String
  /// At most 32 characters, for bars and boards.
  public let shortTitle: String
  /// The headline of the chart: the writer's claim.
  public let finding: String?
  /// Key `kind`.
  public let measureKind: Kind
  /// What its rates count; percent where the writer says nothing.
  public let unit: CountedUnit
  /// At least one actor; of a joint act actors of both sides.
  public let imposedBy: [Reference]
  /// Against whom it is.
  public let targets: Targets
  /// What the measure covers, plain text.
  public let scope: String?
  /// The legal texts, in the order of the file.
  public let instruments: [Instrument]
  /// In order of date; never empty in a dossier without errors.
  public let history: [Transition]
  /// What the history led to.
  package let course: StatusCourse
  /// What the measure answers, and who says so.
  public let respondsTo: [Response]
  /// What the target said.
  public let reply: String?
  /// In the order of the file.
  public let figures: [Figure]

  package init(
    common: RecordCommon, title: String, shortTitle: String, finding: String?, measureKind: Kind, unit: CountedUnit,
    imposedBy: [Reference], targets: Targets, scope: String?, instruments: [Instrument], history: [Transition],
    respondsTo: [Response], reply: String?, figures: [Figure]
  ) {
    self.common = common
    self.title = title
    self.shortTitle = shortTitle
    self.finding = finding
    self.measureKind = measureKind
    self.unit = unit
    self.imposedBy = imposedBy
    self.targets = targets
    self.scope = scope
    self.instruments = instruments
    self.history = history
    course = StatusCourse(history)
    self.respondsTo = respondsTo
    self.reply = reply
    self.figures = figures
  }

  /// As a record of any kind.
  public var record: Record { .measure(self) }
  /// The day of the first transition.
  public var date: EDTFDate? { history.first?.date }

  /// Imposers, targets, then each measure answered with those who assert and those who dispute the link.
  public var relations: [Relation] {
    imposedBy.map { Relation(.imposedBy, $0) } + targets.actors.map { Relation(.targets, $0) }
      + respondsTo.flatMap { response in
        [Relation(.respondsTo, response.measure)]
          + response.assertedBy.map { Relation(.assertedBy, $0) }
          + response.disputedBy.map { Relation(.disputedBy, $0) }
      }
  }

  /// Of the history, the instruments, the links and the figures, then of the measure as a whole.
  public var citedSources: [Reference] {
    history.flatMap(\.sources) + instruments.compactMap(\.source) + respondsTo.flatMap(\.sources)
      + figures.flatMap(\.sources) + common.sources
  }
  /// Who imposed it.
  public var doers: Doers { .actors(imposedBy) }
}
