/// Somebody who acts: a person, a state, an office, a company. (`Actor` is taken by Swift.)
public final class ActorProfile: RecordContent {
  /// An office held for a time.
  public struct Role: Sendable {
    /// What the office is called.
    public let title: String
    /// Nil where nobody knows or says.
    public let from: EDTFDate?
    /// Nil while it lasts, or where nobody knows.
    public package(set) var until: EDTFDate?
    /// Who says so.
    public package(set) var sources: [Reference]
  }

  /// The keys that every record may have.
  public let common: RecordCommon
  /// In the dossier's language.
  public let name: String
  /// Names in other scripts by language tag: `["zh": "商务部"]`.
  public let localNames: [String: String]
  /// Key `kind`.
  public let actorKind: Kind
  /// A side's id from `dossier.yml`.
  public let side: Reference
  /// One line: "Minister of Commerce".
  public let role: String?
  /// Offices over time, in the order of the file.
  public let roles: [Role]
  /// Actors that this one belongs to.
  public let affiliation: [Reference]

  package init(
    common: RecordCommon, name: String, localNames: [String: String], actorKind: Kind, side: Reference, role: String?,
    roles: [Role], affiliation: [Reference]
  ) {
    self.common = common
    self.name = name
    self.localNames = localNames
    self.actorKind = actorKind
    self.side = side
    self.role = role
    self.roles = roles
    self.affiliation = affiliation
  }

  /// As a record of any kind.
  public var record: Record { .actor(self) }
  /// The name.
  public var title: String { name }
  /// None.
  public var date: EDTFDate? { nil }
  /// The actors it belongs to.
  public var relations: [Relation] { affiliation.map { Relation(.affiliation, $0) } }
  /// Of the roles, then of the profile as a whole.
  public var citedSources: [Reference] { roles.flatMap(\.sources) + common.sources }
  /// Its side.
  public var doers: Doers { .side(side) }
}
