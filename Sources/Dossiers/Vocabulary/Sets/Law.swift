extension ReadySet {
  static let lawWords = Vocabulary(
    measures: [
      .init("suit", "Suit"), .init("motion", "Motion"), .init("injunction", "Injunction", isRule: true),
      .init("ruling", "Ruling", isRule: true), .init("appeal", "Appeal"),
      .init("settlement", "Settlement", isRule: true), .init("licence", "Licence", isRule: true),
    ].byID,
    steps: [
      .init("filed", "Filed", .announces), .init("pending", "Pending", .announces),
      .init("granted", "Granted", .begins), .init("affirmed", "Affirmed", .keeps), .init("stayed", "Stayed", .suspends),
      .init("denied", "Denied", .ends), .init("dismissed", "Dismissed", .ends), .init("vacated", "Vacated", .ends),
      .init("settled", "Settled", .ends),
    ].byID,
    events: [
      .init("hearing", "Hearing"), .init("filing", "Filing"), .init("judgment", "Judgment"),
      .init("settlement-talks", "Settlement talks", isMeeting: true),
    ].byID)
}
