extension ReadySet {
  static let tradeWords = Vocabulary(
    measures: [
      .init(.trade(.tariff), isRule: true), .init(.trade(.exportControl), isRule: true),
      .init(.trade(.importRestriction), isRule: true),
      .init(.trade(.entityListing), isRule: true), .init(.trade(.portFee), isRule: true),
      .init(.trade(.investigation)), .init(.trade(.boycott)),
      .init(.trade(.purchaseCommitment)), .init(.trade(.sanction), isRule: true),
    ].byID,
    steps: [
      .init(.trade(.raised), .keeps), .init(.trade(.lowered), .keeps),
      .init(.trade(.struckDown), .ends),
    ].byID)
}

/// The words of trade.
public enum TradeWord: String, Sendable, CaseIterable {
  case tariff
  case exportControl = "export-control"
  case importRestriction = "import-restriction"
  case entityListing = "entity-listing"
  case portFee = "port-fee"
  case investigation
  case boycott
  case purchaseCommitment = "purchase-commitment"
  case sanction
  case raised
  case lowered
  case struckDown = "struck-down"
}
