internal import Dossiers

extension English {
  package func site(_ phrase: SitePhrase) -> String {
    switch phrase {
    case .brief: "Brief"
    case .timeline: "Timeline"
    case .chain: "Chain"
    case .pastDays: "Any past day"
    case .changes: "Changes"
    case .search: "Search"
    case .alphabet: "A to Z"
    case .wholeDossier: "The whole dossier"
    case .wholeDossierOnPaper: "The whole dossier on paper"
    case .noSuchPage: "There is no such page"
    case .feed: "Feed"
    case .allRecords: "All records (JSON)"
    case .calendar: "Dates ahead (calendar)"
    case .browse: "Browse"
    case .takeItWithYou: "Take it with you"
    case .about: "About"
    case .claimsCarrySources: "Every claim carries its source; status follows from dated acts."
    case .publishedBy(let name): "Published by \(name.ended(by: "."))"
    case .textLicence(let licence): "Text: \(licence.ended(by: "."))"
    case .fullStop(let text): text.ended(by: ".")
    case .earlierEdition(let day): "The dossier as of \(date(day, .long)). Texts that were written later are left out."
    case .wholeDossierAsOf(let day):
      "The whole dossier in one page, as of \(date(day, .long)), to print or to read without a break."
    case .titleAsOf(let title, let day): "\(title) · as of \(date(day, .long))"
    case .year: "Year"
    case .theme: "Theme"
    case .kind: "Kind"
    case .side: "Side"
    case .all: "All"
    case .joint: "Joint"
    case .sides(let names): enumeration(names)
    case .inBrackets(let words, let remark): "\(words) (\(remark))"
    }
  }
}
