/// Against whom a measure is.
public struct Targets: Sendable {
  /// None, where the measure's kind needs none, or where it holds for everyone.
  public let actors: [Reference]
  /// It is against nobody in particular. Key `targets: everyone`.
  public let areEveryone: Bool

  /// What stands in content, and in the data, for everyone.
  public static let everyone = "everyone"

  /// - Parameter references: ids of actors, or `everyone` alone.
  init(_ references: [Reference]) {
    actors = references.filter { $0.id != Self.everyone }
    areEveryone = actors.count < references.count
  }

  package init(actors: [Reference], areEveryone: Bool) {
    self.actors = actors
    self.areEveryone = areEveryone
  }
}
