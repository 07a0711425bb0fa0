/// A contested matter, with each side's account of it.
public final class Question: RecordContent {
  /// One side's version.
  public struct Account: Sendable {
    /// A side's id.
    public let side: Reference
    /// At least one actor.
    public package(set) var heldBy: [Reference]
    /// What the side says, plain text.
    public let position: String
    /// At least one: where the side says it.
    public package(set) var sources: [Reference]
  }

  /// A step that nobody disputes.
  public struct AgreedStep: Sendable {
    /// When it happened.
    public let date: EDTFDate
    /// What happened, in a sentence.
    public let note: String
    /// The measure or event it is.
    public package(set) var about: Reference?
    /// Sides whose account begins its count here.
    public let starts: [Reference]
  }

  /// The keys that every record may have.
  public let common: RecordCommon
  /// As a question: "Who began it?"
  public let question: String
  /// In the order of the dossier's sides.
  public let accounts: [Account]
  /// In the order of the file.
  public let agreed: [AgreedStep]
  /// What nobody can answer yet, a sentence each.
  public let open: [String]

  package init(common: RecordCommon, question: String, accounts: [Account], agreed: [AgreedStep], open: [String]) {
    self.common = common
    self.question = question
    self.accounts = accounts
    self.agreed = agreed
    self.open = open
  }

  /// As a record of any kind.
  public var record: Record { .question(self) }
  /// The question.
  public var title: String { question }
  /// None.
  public var date: EDTFDate? { nil }

  /// Who holds the accounts, then the steps that nobody disputes.
  public var relations: [Relation] {
    accounts.flatMap(\.heldBy).map { Relation(.heldBy, $0) }
      + agreed.compactMap(\.about).map { Relation(.agreedStep, $0) }
  }

  /// Of the accounts, then of the question as a whole.
  public var citedSources: [Reference] { accounts.flatMap(\.sources) + common.sources }
  /// Nobody.
  public var doers: Doers { .nobody }
}
