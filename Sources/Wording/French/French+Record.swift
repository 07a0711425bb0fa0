internal import Dossiers

extension French {
  package func record(_ phrase: RecordPhrase) -> String {
    switch phrase {
    case .role: "Fonction"
    case .statements: "Déclarations"
    case .partOf: "Appartenance"
    case .allDatedEntries: "Toutes les entrées datées"
    case .otherNames: "Autres noms"
    case .since(let day): capitalised(date(.since, day, .short))
    case .until(let day): capitalised(date(.until, day, .short))
    case .numberOf(let number, let words): "\(words) (\(self.number(number)))"
    case .date: "Date"
    case .place: "Lieu"
    case .by: "Acteurs"
    case .tookPart: "Participants"
    case .speaker: "Auteur"
    case .stance: "Position"
    case .venue: "Cadre"
    case .themes: "Thèmes"
    case .updated: "Mise à jour"
    case .changes: "Modifications"
    case .legalBasis: "Base juridique"
    case .scope: "Champ d’application"
    case .series(let unit): "Série, en \(unit)"
    case .percent: "pour cent"
    case .counts: "Comprend"
    case .leavesOut: "Exclut"
    case .byDate: "Par date"
    case .accounts(let number): "\(numberWord(number)) \(isPlural(Double(number)) ? "versions" : "version")"
    case .from(let day): capitalised(date(.from, day, .long))
    case .csv: "CSV"
    case .wholeTimeline: "La chronologie complète"
    case .wholeTimelineOf(let title): "La chronologie complète\u{A0}: \(title)"
    case .nothingBy(let day): "Rien au \(date(day, .long))."
    case .heldBy: "Soutenue par"
    case .restsOn: "Repose sur"
    case .alsoPartOf: "Figure aussi dans"
    case .accountStarts(let side): "\(side)\u{A0}: la version commence ici"
    }
  }
}
