extension German {
  package func document(_ phrase: DocumentPhrase) -> String {
    switch phrase {
    case .brief: "Überblick"
    case .contestedQuestions: "Streitfragen"
    case .aboutTheDossier: "Über das Dossier"
    case .publishedBy: "Herausgeber"
    case .licence: "Lizenz der Texte"
    case .covers: "Behandelt"
    case .leavesOut: "Nicht behandelt"
    case .onTheWeb: "Im Internet"
    case .contents: "Inhalt"
    case .leftOut(let parts): "Wegen des Umfangs hier nicht enthalten, aber auf der Website zu lesen: \(parts)."
    }
  }
}
