extension French {
  package func heading(_ phrase: HeadingPhrase) -> String {
    switch phrase {
    case .profile: "Présentation"
    case .facts: "Repères"
    case .roles: "Fonctions"
    case .measuresImposed: "Mesures imposées"
    case .measuresSuffered: "Mesures subies"
    case .positions: "Positions sur les questions controversées"
    case .whatHappened: "Ce qui s’est passé"
    case .whatChanged: "Ce qui a alors changé"
    case .dayByDay: "Jour par jour"
    case .whatItIsAbout: "De quoi il s’agit"
    case .background: "Contexte"
    case .statusOverTime: "Évolution du statut"
    case .everyChange: "Tous les changements de statut"
    case .figures: "Chiffres"
    case .whatItAnswers: "À quoi répond cette mesure"
    case .whatAnsweredIt: "Réponses à cette mesure"
    case .saidAboutIt: "Ce qui en a été dit"
    case .accounts: "Versions des parties"
    case .agreedSteps: "Étapes que nul ne conteste"
    case .whatTheRecordShows: "Ce que montrent les sources"
    case .stillOpen: "Ce qui reste à établir"
    case .allQuestions: "Les questions"
    case .theFigures: "Les chiffres"
    case .aboutTheFigures: "À propos des chiffres"
    case .soleSupport: "Sans autre appui que cette source"
    case .whatWasSaid: "Ce qui a été dit"
    case .about: "Objet"
    }
  }
}
