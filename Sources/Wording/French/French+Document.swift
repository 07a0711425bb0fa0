extension French {
  package func document(_ phrase: DocumentPhrase) -> String {
    switch phrase {
    case .brief: "L’essentiel"
    case .contestedQuestions: "Questions controversées"
    case .aboutTheDossier: "À propos du dossier"
    case .publishedBy: "Éditeur"
    case .licence: "Licence des textes"
    case .covers: "Périmètre"
    case .leavesOut: "Hors périmètre"
    case .onTheWeb: "En ligne"
    case .contents: "Sommaire"
    case .leftOut(let parts): "Omis en raison de la longueur, à lire sur le site\u{A0}: \(parts)."
    }
  }
}
