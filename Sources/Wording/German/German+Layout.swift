extension German {
  package func layout(_ phrase: LayoutPhrase) -> String {
    switch phrase {
    case .skipToText: "Zum Text springen"
    case .briefingDossier: "Hintergrunddossier"
    case .mainNavigation: "Hauptmenü"
    case .breadcrumb: "Seitenpfad"
    case .otherViews: "Weitere Ansichten"
    case .editionDay: "Stand"
    case .title(let page, let site): "\(page) – \(site)"
    case .citeThisPage: "Diese Seite zitieren"
    case .citedAsOf(let day): "Stand \(day)"
    case .light: "Hell"
    case .dark: "Dunkel"
    case .switchScheme: "Zwischen heller und dunkler Darstellung wechseln"
    case .mayBeMisspelt:
      "Vielleicht enthält die Adresse einen Tippfehler, oder der Eintrag hat inzwischen einen anderen Namen."
    case .hasMoved: "Diese Seite ist umgezogen"
    }
  }
}
