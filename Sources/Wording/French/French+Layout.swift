extension French {
  package func layout(_ phrase: LayoutPhrase) -> String {
    switch phrase {
    case .skipToText: "Aller au texte"
    case .briefingDossier: "Dossier de synthèse"
    case .mainNavigation: "Menu principal"
    case .breadcrumb: "Fil d’Ariane"
    case .otherViews: "Autres vues"
    case .editionDay: "À jour au"
    case .title(let page, let site): "\(page) – \(site)"
    case .citeThisPage: "Citer cette page"
    case .citedAsOf(let day): "à jour au \(day)"
    case .light: "Clair"
    case .dark: "Sombre"
    case .switchScheme: "Basculer entre l’affichage clair et l’affichage sombre"
    case .mayBeMisspelt: "L’adresse comporte peut-être une erreur, ou la fiche a changé de nom."
    case .hasMoved: "Cette page a changé d’adresse"
    }
  }
}
