extension English {
  package func document(_ phrase: DocumentPhrase) -> String {
    switch phrase {
    case .brief: "The brief"
    case .contestedQuestions: "Contested questions"
    case .aboutTheDossier: "About the dossier"
    case .publishedBy: "Published by"
    case .licence: "Licence of the texts"
    case .covers: "Covers"
    case .leavesOut: "Leaves out"
    case .onTheWeb: "On the web"
    case .contents: "Contents"
    case .leftOut(let parts): "Left out for its length, and to be read on the site: \(parts)."
    }
  }
}
