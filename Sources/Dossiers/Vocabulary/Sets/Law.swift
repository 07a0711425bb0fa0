extension ReadySet {
  static let lawWords = Vocabulary(
    measures: [
      .init(.law(.suit)), .init(.law(.motion)), .init(.law(.injunction), isRule: true),
      .init(.law(.ruling), isRule: true), .init(.law(.appeal)),
      .init(.law(.settlement), isRule: true), .init(.law(.licence), isRule: true),
    ].byID,
    steps: [
      .init(.law(.filed), .announces), .init(.law(.pending), .announces),
      .init(.law(.granted), .begins), .init(.law(.affirmed), .keeps), .init(.law(.stayed), .suspends),
      .init(.law(.denied), .ends), .init(.law(.dismissed), .ends), .init(.law(.vacated), .ends),
      .init(.law(.settled), .ends),
    ].byID,
    events: [
      .init(.law(.hearing)), .init(.law(.filing)), .init(.law(.judgment)),
      .init(.law(.settlementTalks), isMeeting: true),
    ].byID)
}

/// The words of courts.
public enum LawWord: String, Sendable, CaseIterable {
  case suit
  case motion
  case injunction
  case ruling
  case appeal
  case settlement
  case licence
  case filed
  case pending
  case granted
  case affirmed
  case stayed
  case denied
  case dismissed
  case vacated
  case settled
  case hearing
  case filing
  case judgment
  case settlementTalks = "settlement-talks"
}
