extension French {
  package func search(_ phrase: SearchPhrase) -> String {
    switch phrase {
    case .needsScript:
      "La recherche nécessite JavaScript. À défaut, les listes ci-dessous mènent à toutes les fiches."
    case .field: "Mots, noms ou nombres, dans toute écriture"
    case .button: "Rechercher"
    case .moreResults: "Plus de résultats"
    case .lists: "Ou parcourir les listes"
    case .found(let count, let isOne, let query): "\(count) \(isOne ? "page" : "pages") pour \(quoted(query))"
    case .nothing(let query): "Aucun résultat pour \(quoted(query))."
    case .nothingChosen(let query): "Aucun résultat pour \(quoted(query)) dans cette sélection."
    case .alternatives(let words): "Essayez plutôt\u{A0}: \(words)"
    case .noIndex: "L’index n’a pas pu être chargé. Les listes ci-dessous mènent à toutes les fiches."
    }
  }
}
