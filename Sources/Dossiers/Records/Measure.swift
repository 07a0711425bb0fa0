/// What one side does to the other: a duty, a control, a listing, a promise to buy.
public struct Measure: Record {
  public static let kind = RecordKind.measure

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case tariff
    case exportControl = "export-control"
    case importRestriction = "import-restriction"
    case entityListing = "entity-listing"
    case portFee = "port-fee"
    case investigation, boycott
    case purchaseCommitment = "purchase-commitment"
    case sanction
  }

  /// A legal text and what it does to the measure.
  public struct Instrument: Sendable {
    public let title: String
    /// "imposes", "raises", "suspends".
    public let role: String?
    public let source: Reference?
  }

  /// The claim that this measure answers another one, and who makes or denies it.
  public struct Response: Sendable {
    public let measure: Reference
    /// The day of the answer where the measure itself is older.
    public let since: EDTFDate?
    public let assertedBy: [Reference]
    public let disputedBy: [Reference]
    public let note: String?
    public let sources: [Reference]
  }

  /// A number worth a line of its own.
  public struct Figure: Sendable {
    public let label: String
    public let value: String
    public let note: String?
    public let sources: [Reference]
  }

  public let common: RecordCommon
  public let title: String
  public let shortTitle: String
  /// The headline of the chart: the writer's claim.
  public let finding: String?
  public let measureKind: Kind
  public let imposedBy: [Reference]
  public let targets: [Reference]
  public let scope: String?
  public let instruments: [Instrument]
  /// In order of date; never empty in a dossier without errors.
  public let history: [Transition]
  public let respondsTo: [Response]
  /// What the target said.
  public let reply: String?
  public let figures: [Figure]

  public var date: EDTFDate? { history.first?.date }

  public var relations: [Relation] {
    imposedBy.map { Relation(.imposedBy, $0) } + targets.map { Relation(.targets, $0) }
      + respondsTo.flatMap { response in
        [Relation(.respondsTo, response.measure)]
          + response.assertedBy.map { Relation(.assertedBy, $0) }
          + response.disputedBy.map { Relation(.disputedBy, $0) }
      }
  }

  public var citedSources: [Reference] {
    history.flatMap(\.sources) + instruments.compactMap(\.source) + respondsTo.flatMap(\.sources)
      + figures.flatMap(\.sources) + common.sources
  }
}
