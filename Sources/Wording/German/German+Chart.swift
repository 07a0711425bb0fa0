internal import Dossiers

extension German {
  package func chart(_ phrase: ChartPhrase) -> String {
    switch phrase {
    case .rateOf(let measure): "Satz: \(measure)"
    case .rateAboveStatus(let unit): "Satz (\(unit)), darunter der Status"
    case .since(let month): written(.label, since(month))
    case .sinceEnlarged(let month): "\(chart(.since(month))), vergrößert"
    case .line: "Linie"
    case .joinsObservations: "verbindet Beobachtungen, die ohne Lücke aufeinanderfolgen."
    case .valueIn(let unit): "Wert in \(unit)"
    case .latestOf(let shown, let all):
      "Die letzten \(number(shown)) von \(number(all)); die Datei enthält alle."
    case .shortSpansAreWidened: "Zeiträume, die zu kurz wären, um sichtbar zu sein, sind verbreitert."
    case .withoutRoom: "Ohne Platz in der Zeichnung"
    case .dashed: "Gestrichelt"
    case .threatenedNeverApplied: "angedroht, nie angewandt."
    case .figuresAndSources: "Zahlen und Quellen"
    case .figuresAsTable: "Die Zahlen als Tabelle"
    case .value: "Wert"
    case .status: "Status"
    case .note: "Anmerkung"
    case .year(let year): String(year)
    case .firstStep(let day): "erster Schritt \(on(day))"
    case .on(let day): "Am \(date(day, .long))"
    case .statusOverTime(let history): "Status im Zeitverlauf: \(history)."
    case .expected: "erwartet"
    case .byItsText: "laut Wortlaut"
    case .measuresBySide: "Maßnahmen nach Seiten mit ihrem jeweiligen Status"
    case .talks: "Gespräche und Gemeinsames"
    case .bandsArePhases: "Getönte Bänder: Phasen des Streits."
    case .everyStep: "Alle Schritte (CSV)"
    case .moreInList(let number): "\(self.number(number)) weitere in der Liste unten."
    case .imprecise(let day): "\(date(day, .dayAndMonth)), \(unknownPart(day.precision)) unbekannt"
    }
  }
}
