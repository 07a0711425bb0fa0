extension ReadySet {
  static let tradeWords = Vocabulary(
    measures: [
      .init("tariff", "Tariff", isRule: true), .init("export-control", "Export control", isRule: true),
      .init("import-restriction", "Import restriction", isRule: true),
      .init("entity-listing", "Entity listing", isRule: true), .init("port-fee", "Port fee", isRule: true),
      .init("investigation", "Investigation"), .init("boycott", "Boycott"),
      .init("purchase-commitment", "Purchase commitment"), .init("sanction", "Sanction", isRule: true),
    ].byID,
    steps: [
      .init("raised", "Raised", .keeps), .init("lowered", "Lowered", .keeps),
      .init("struck-down", "Struck down", .ends),
    ].byID)
}
