extension English {
  package func list(_ phrase: ListPhrase) -> String {
    switch phrase {
    case .inAll(let number): "\(number) in all"
    case .byName: "Every record by its name. Sources have a list of their own."
    case .letter: "Letter"
    case .otherLetters: "Other"
    case .actors: "Who acts, by side."
    case .events: "Talks, announcements, rulings and dates, the latest first."
    case .statements: "Who said what, in paraphrase, the latest first."
    case .questions: "What is contested, with each side’s account beside the other."
    case .measures: "Every measure with its status over time, by side."
    case .series: "Rates and quantities over time."
    case .allSeries: "All series"
    case .themes: "The threads through the dispute."
    case .allThemes: "All themes"
    case .sources: "The works cited, by grade, the latest first."
    case .by(let side): "By \(side)"
    case .with(let sides): "with \(enumeration(sides))"
    case .jointly: "Jointly"
    case .changes: "What was changed in this dossier, the latest first."
    case .changesKind: "For readers who come back"
    case .majorChange(let note): "Major change: \(note)"
    case .updated: "updated"
    case .updatedKind(let kind): "\(kind), updated"
    case .linksHere: "What links here"
    case .none: "None"
    case .state: "State"
    case .byStateAndSide: "Measures by state and side"
    }
  }
}
