/// A contested matter, with each side's account of it.
public struct Question: Record {
  public static let kind = RecordKind.question

  /// One side's version.
  public struct Account: Sendable {
    /// A side's id.
    public let side: Reference
    public let heldBy: [Reference]
    public let position: String
    public let sources: [Reference]
  }

  /// A step that nobody disputes.
  public struct AgreedStep: Sendable {
    public let date: EDTFDate
    public let note: String
    /// The measure or event it is.
    public let about: Reference?
    /// Sides whose account begins its count here.
    public let starts: [Reference]
  }

  public let common: RecordCommon
  public let question: String
  /// In the order of the dossier's sides.
  public let accounts: [Account]
  public let agreed: [AgreedStep]
  public let open: [String]

  public var title: String { question }
  public var relations: [Relation] {
    accounts.flatMap(\.heldBy).map { Relation(.heldBy, $0) }
      + agreed.compactMap(\.about).map { Relation(.agreedStep, $0) }
  }
  public var citedSources: [Reference] { accounts.flatMap(\.sources) + common.sources }
}
