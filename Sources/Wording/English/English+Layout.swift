extension English {
  package func layout(_ phrase: LayoutPhrase) -> String {
    switch phrase {
    case .skipToText: "Skip to the text"
    case .briefingDossier: "Briefing dossier"
    case .mainNavigation: "Main"
    case .breadcrumb: "Breadcrumb"
    case .otherViews: "Other views"
    case .editionDay: "As of"
    case .title(let page, let site): "\(page) – \(site)"
    case .citeThisPage: "Cite this page"
    case .citedAsOf(let day): "as of \(day)"
    case .light: "Light"
    case .dark: "Dark"
    case .switchScheme: "Switch between the light and the dark scheme"
    case .mayBeMisspelt: "The address may be misspelt, or the record may have another name now."
    case .hasMoved: "This page has moved"
    }
  }
}
