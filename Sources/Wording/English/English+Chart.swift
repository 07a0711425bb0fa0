extension English {
  package func chart(_ phrase: ChartPhrase) -> String {
    switch phrase {
    case .todo: ""
    }
  }
}
