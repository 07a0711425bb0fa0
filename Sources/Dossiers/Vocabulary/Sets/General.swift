extension ReadySet {
  static let generalWords = Vocabulary(
    measures: [
      .init("agreement", "Agreement", isRule: true), .init("treaty", "Treaty", isRule: true), .init("works", "Works"),
      .init("act", "Act", isRule: true), .init("referral", "Referral"),
      .init("resolution", "Resolution", isRule: true), .init("suspension-of-talks", "Suspension of talks"),
    ].byID,
    steps: [
      .init("signed", "Signed", .begins), .init("begun", "Begun", .begins), .init("ratified", "Ratified", .keeps),
      .init("completed", "Completed", .ends), .init("lapsed", "Lapsed", .ends), .init("rejected", "Rejected", .ends),
    ].byID,
    events: [
      .init("summit", "Summit", isMeeting: true), .init("ceremony", "Ceremony"), .init("incident", "Incident"),
      .init("vote", "Vote"),
    ].byID)
}
