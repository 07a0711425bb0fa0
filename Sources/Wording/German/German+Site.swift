internal import Dossiers

extension German {
  package func site(_ phrase: SitePhrase) -> String {
    switch phrase {
    case .brief: "Überblick"
    case .timeline: "Chronologie"
    case .chain: "Kette"
    case .pastDays: "Stichtage"
    case .changes: "Änderungen"
    case .search: "Suche"
    case .alphabet: "A bis Z"
    case .wholeDossier: "Das gesamte Dossier"
    case .wholeDossierOnPaper: "Das gesamte Dossier zum Drucken"
    case .noSuchPage: "Diese Seite gibt es nicht"
    case .feed: "Feed"
    case .allRecords: "Alle Einträge (JSON)"
    case .calendar: "Anstehende Termine (Kalender)"
    case .browse: "Rubriken"
    case .takeItWithYou: "Weitere Formate"
    case .about: "Über das Dossier"
    case .claimsCarrySources: "Jede Aussage nennt ihre Quelle; der Status ergibt sich aus datierten Rechtsakten."
    case .publishedBy(let name): "Herausgeber: \(name.ended(by: "."))"
    case .textLicence(let licence): "Texte: \(licence.ended(by: "."))"
    case .fullStop(let text): text.ended(by: ".")
    case .earlierEdition(let day): "Das Dossier mit Stand vom \(date(day, .long)). Später verfasste Texte fehlen."
    case .wholeDossierAsOf(let day):
      "Das gesamte Dossier auf einer Seite, Stand \(date(day, .long)), zum Drucken oder zum Lesen am Stück."
    case .titleAsOf(let title, let day): "\(title) · Stand \(date(day, .long))"
    case .year: "Jahr"
    case .theme: "Thema"
    case .kind: "Art"
    case .side: "Seite"
    case .all: "Alle"
    case .joint: "Gemeinsam"
    case .sides(let names): enumeration(names)
    case .inBrackets(let words, let remark): "\(words) (\(remark))"
    }
  }
}
