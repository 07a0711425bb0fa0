internal import Dossiers

extension German {
  package func record(_ phrase: RecordPhrase) -> String {
    switch phrase {
    case .role: "Funktion"
    case .statements: "Äußerungen"
    case .partOf: "Teil von"
    case .allDatedEntries: "Alle datierten Einträge"
    case .otherNames: "Weitere Namen"
    case .since(let day): written(.label, sinceInBrief(day))
    case .until(let day): written(.label, until(day))
    case .numberOf(let number, let words): "\(self.number(number)) \(words)"
    case .date: "Datum"
    case .place: "Ort"
    case .by: "Handelnde"
    case .tookPart: "Beteiligt"
    case .speaker: "Geäußert von"
    case .stance: "Haltung"
    case .venue: "Wo"
    case .themes: "Themen"
    case .updated: "Aktualisiert"
    case .changes: "Änderungen"
    case .legalBasis: "Rechtsgrundlage"
    case .scope: "Geltungsbereich"
    case .series(let unit): "Zeitreihe, \(unit)"
    case .percent: "Prozent"
    case .counts: "Erfasst"
    case .leavesOut: "Nicht erfasst"
    case .byDate: "Nach Datum"
    case .accounts(let number): "\(numberWord(number)) \(number > 1 ? "Darstellungen" : "Darstellung")"
    case .from(let day): "Ab \(date(day, .long))"
    case .csv: "CSV"
    case .wholeTimeline: "Vollständige Chronologie"
    case .wholeTimelineOf(let title): "Vollständige Chronologie: \(title)"
    case .nothingBy(let day): "Bis zum \(date(day, .long)) liegt nichts vor."
    case .heldBy: "Vertreten von"
    case .restsOn: "Stützt sich auf"
    case .alsoPartOf: "Auch Teil von"
    case .accountStarts(let side): "\(side): Hier beginnt die Darstellung"
    }
  }
}
