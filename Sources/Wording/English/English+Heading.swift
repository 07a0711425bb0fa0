extension English {
  package func heading(_ phrase: HeadingPhrase) -> String {
    switch phrase {
    case .todo: ""
    }
  }
}
