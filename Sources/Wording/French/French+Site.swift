internal import Dossiers

extension French {
  package func site(_ phrase: SitePhrase) -> String {
    switch phrase {
    case .brief: "L’essentiel"
    case .timeline: "Chronologie"
    case .chain: "Enchaînement"
    case .pastDays: "À une date donnée"
    case .changes: "Mises à jour"
    case .search: "Recherche"
    case .alphabet: "De A à Z"
    case .wholeDossier: "Le dossier complet"
    case .wholeDossierOnPaper: "Le dossier complet à imprimer"
    case .noSuchPage: "Cette page n’existe pas"
    case .feed: "Flux"
    case .allRecords: "Toutes les fiches (JSON)"
    case .calendar: "Dates à venir (calendrier)"
    case .browse: "Parcourir"
    case .takeItWithYou: "À télécharger"
    case .about: "À propos"
    case .claimsCarrySources: "Chaque affirmation indique sa source\u{202F}; le statut découle d’actes datés."
    case .publishedBy(let name): "Éditeur\u{A0}: \(name.ended(by: "."))"
    case .textLicence(let licence): "Textes\u{A0}: \(licence.ended(by: "."))"
    case .fullStop(let text): text.ended(by: ".")
    case .earlierEdition(let day):
      "Le dossier dans son état au \(date(day, .long)). Les textes rédigés depuis lors n’y figurent pas."
    case .wholeDossierAsOf(let day):
      "Le dossier complet en une seule page, à jour au \(date(day, .long)), à imprimer ou à lire d’une traite."
    case .titleAsOf(let title, let day): "\(title) · à jour au \(date(day, .long))"
    case .year: "Année"
    case .theme: "Thème"
    case .kind: "Type"
    case .side: "Partie"
    case .all: "Tout"
    case .joint: "En commun"
    case .sides(let names): enumeration(names)
    case .inBrackets(let words, let remark): "\(words) (\(remark))"
    }
  }
}
