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
      .init(.common(.threatened), .threatens), .init(.common(.announced), .announces),
      .init(.common(.inForce), .begins), .init(.common(.amended), .keeps),
      .init(.common(.extended), .keeps, prolongs: true), .init(.common(.suspended), .suspends),
      .init(.common(.resumed), .resumes), .init(.common(.expired), .ends),
      .init(.common(.withdrawn), .ends),
    ].byID,
    events: [
      .init(.common(.talks), isMeeting: true), .init(.common(.announcement)), .init(.common(.legal)),
      .init(.common(.speech)), .init(.common(.deadline)), .init(.common(.other)),
    ].byID,
    actors: [
      .init(.common(.person), .person), .init(.common(.state), .state), .init(.common(.territory), .territory),
      .init(.common(.organisation), .organisation), .init(.common(.company), .company),
      .init(.common(.bloc), .organisation), .init(.common(.group), .organisation),
    ].byID)
}

extension Array where Element: VocabularyWord {
  var byID: [String: Element] { Dictionary(map { ($0.id, $0) }) { $1 } }
}
