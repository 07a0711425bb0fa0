/// Somebody who acts: a person, a state, an office, a company. (`Actor` is taken by Swift.)
public struct ActorProfile: Record {
  public static let kind = RecordKind.actor

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person, state, territory, organisation, company, bloc, group
  }

  /// An office held for a time.
  public struct Role: Sendable {
    public let title: String
    public let from: EDTFDate?
    public let until: EDTFDate?
    public let sources: [Reference]
  }

  public let common: RecordCommon
  public let name: String
  /// Names in other scripts by language tag: `["zh": "商务部"]`.
  public let localNames: [String: String]
  public let actorKind: Kind
  /// A side's id from `dossier.yml`.
  public let side: Reference
  /// One line: "Minister of Commerce".
  public let role: String?
  public let roles: [Role]
  public let affiliation: [Reference]

  public var title: String { name }
  public var relations: [Relation] { affiliation.map { Relation(.affiliation, $0) } }
  public var citedSources: [Reference] { roles.flatMap(\.sources) + common.sources }
}
