extension German {
  package func search(_ phrase: SearchPhrase) -> String {
    switch phrase {
    case .needsScript: "Die Suche braucht JavaScript. Ohne JavaScript führen die Listen unten zu jedem Eintrag."
    case .field: "Wörter, Namen oder Zahlen, in jeder Schrift"
    case .button: "Suchen"
    case .moreResults: "Weitere Treffer"
    case .lists: "Oder in den Listen nachsehen"
    case .found(let count, let isOne, let query): "\(count) \(isOne ? "Seite" : "Seiten") mit „\(query)“"
    case .nothing(let query): "Keine Treffer für „\(query)“."
    case .nothingChosen(let query): "Keine Treffer für „\(query)“ in dieser Auswahl."
    case .alternatives(let words): "Vorschläge: \(words)"
    case .noIndex: "Der Suchindex konnte nicht geladen werden. Die Listen unten führen zu jedem Eintrag."
    }
  }
}
