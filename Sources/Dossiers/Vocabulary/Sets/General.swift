extension ReadySet {
  static let generalWords = Vocabulary(
    measures: [
      .init(.general(.agreement), isRule: true), .init(.general(.treaty), isRule: true), .init(.general(.works)),
      .init(.general(.act), isRule: true), .init(.general(.referral)),
      .init(.general(.resolution), isRule: true), .init(.general(.suspensionOfTalks)),
    ].byID,
    steps: [
      .init(.general(.signed), .begins), .init(.general(.begun), .begins), .init(.general(.ratified), .keeps),
      .init(.general(.completed), .ends), .init(.general(.lapsed), .ends), .init(.general(.rejected), .ends),
    ].byID,
    events: [
      .init(.general(.summit), isMeeting: true), .init(.general(.ceremony)), .init(.general(.incident)),
      .init(.general(.vote)),
    ].byID)
}

/// The words of states and bodies.
public enum GeneralWord: String, Sendable, CaseIterable {
  case agreement
  case treaty
  case works
  case act
  case referral
  case resolution
  case suspensionOfTalks = "suspension-of-talks"
  case signed
  case begun
  case ratified
  case completed
  case lapsed
  case rejected
  case summit
  case ceremony
  case incident
  case vote
}
