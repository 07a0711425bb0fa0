extension German {
  package func list(_ phrase: ListPhrase) -> String {
    switch phrase {
    case .inAll(let number): "\(self.number(number)) insgesamt"
    case .byName: "Alle Einträge nach Namen. Die Quellen haben eine eigene Liste."
    case .letter: "Buchstabe"
    case .otherLetters: "Andere"
    case .actors: "Wer handelt, nach Seiten geordnet."
    case .events: "Gespräche, Ankündigungen, Entscheidungen und Termine, die jüngsten zuerst."
    case .statements: "Wer was gesagt hat, sinngemäß wiedergegeben, das Jüngste zuerst."
    case .questions: "Was umstritten ist, mit den Darstellungen der Seiten nebeneinander."
    case .measures: "Alle Maßnahmen mit ihrem Status im Zeitverlauf, nach Seiten geordnet."
    case .series: "Sätze und Mengen im Zeitverlauf."
    case .allSeries: "Alle Zeitreihen"
    case .themes: "Was sich durch den Streit zieht."
    case .allThemes: "Alle Themen"
    case .sources: "Die zitierten Werke, nach Quellenart geordnet, die jüngsten zuerst."
    case .by(let side): "Urheber: \(side)"
    case .with(let sides): "mit \(enumeration(sides))"
    case .jointly: "Gemeinsam"
    case .changes: "Was an diesem Dossier geändert wurde, das Jüngste zuerst."
    case .changesKind: "Für alle, die wiederkommen"
    case .majorChange(let note): "Wesentliche Änderung: \(note)"
    case .updated: "aktualisiert"
    case .updatedKind(let kind): "\(kind), aktualisiert"
    case .linksHere: "Verweise hierher"
    case .none: "Keine"
    case .state: "Status"
    case .byStateAndSide: "Maßnahmen nach Status und Seite"
    }
  }
}
