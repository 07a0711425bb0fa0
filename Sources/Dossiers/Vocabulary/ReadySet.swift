/// Words that come with the program, to be named and extended in `dossier.yml`.
public enum ReadySet: String, Sendable, CaseIterable {
  /// Tariffs, controls, sanctions.
  case trade
  /// Courts: suits, injunctions, appeals.
  case law
  /// Everything else between states and bodies: treaties, works, resolutions.
  case general

  /// What all sets have, and the set's own words.
  public var vocabulary: Vocabulary { Self.common.merging(ownWords) }

  /// What no other set need have.
  var ownWords: Vocabulary {
    switch self {
    case .trade: Self.tradeWords
    case .law: Self.lawWords
    case .general: Self.generalWords
    }
  }

  /// Who acts is the same in every dispute, and so are the plainest steps.
  static let common = Vocabulary(
    steps: [
      .init("threatened", "Threatened", .threatens), .init("announced", "Announced", .announces),
      .init("in-force", "In force", .begins), .init("amended", "Amended", .keeps),
      .init("extended", "Extended", .keeps, prolongs: true), .init("suspended", "Suspended", .suspends),
      .init("resumed", "Resumed", .resumes), .init("expired", "Expired", .ends),
      .init("withdrawn", "Withdrawn", .ends),
    ].byID,
    events: [
      .init("talks", "Talks", isMeeting: true), .init("announcement", "Announcement"), .init("legal", "Legal"),
      .init("speech", "Speech"), .init("deadline", "Deadline"), .init("other", "Other"),
    ].byID,
    actors: [
      .init("person", "Person", .person), .init("state", "State", .state), .init("territory", "Territory", .territory),
      .init("organisation", "Organisation", .organisation), .init("company", "Company", .company),
      .init("bloc", "Bloc", .organisation), .init("group", "Group", .organisation),
    ].byID)
}

extension Array where Element: VocabularyWord {
  var byID: [String: Element] { Dictionary(map { ($0.id, $0) }) { $1 } }
}
