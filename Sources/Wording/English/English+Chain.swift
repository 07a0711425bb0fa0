extension English {
  package func chain(_ phrase: ChainPhrase) -> String {
    switch phrase {
    case .todo: ""
    }
  }
}
