extension French {
  package func list(_ phrase: ListPhrase) -> String {
    switch phrase {
    case .inAll(let number): "\(self.number(number)) au total"
    case .byName: "Toutes les fiches par nom. Les sources ont leur propre liste."
    case .letter: "Lettre"
    case .otherLetters: "Autres"
    case .actors: "Qui agit, par partie."
    case .events: "Pourparlers, annonces, décisions et échéances, les plus récents d’abord."
    case .statements: "Qui a dit quoi, en paraphrase, le plus récent d’abord."
    case .questions: "Les points de désaccord, avec les versions des parties en regard."
    case .measures: "Toutes les mesures et l’évolution de leur statut, par partie."
    case .series: "Taux et quantités au fil du temps."
    case .allSeries: "Toutes les séries"
    case .themes: "Les fils conducteurs du différend."
    case .allThemes: "Tous les thèmes"
    case .sources: "Les textes cités, par catégorie, les plus récents d’abord."
    case .by(let side): "Mesures\u{A0}: \(side)"
    case .with(let sides): "avec \(enumeration(sides))"
    case .jointly: "Mesures communes"
    case .changes: "Ce qui a été modifié dans ce dossier, le plus récent d’abord."
    case .changesKind: "Pour les lecteurs qui reviennent"
    case .majorChange(let note): "Modification majeure\u{A0}: \(note)"
    case .updated: "mises à jour"
    case .updatedKind(let kind): "\(kind) · mise à jour"
    case .linksHere: "Pages liées"
    case .none: "Aucune"
    case .state: "Statut"
    case .byStateAndSide: "Mesures par statut et par partie"
    }
  }
}
