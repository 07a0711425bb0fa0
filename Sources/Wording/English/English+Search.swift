extension English {
  package func search(_ phrase: SearchPhrase) -> String {
    switch phrase {
    case .needsScript:
      "Searching needs JavaScript. Without it every record can be found through the lists below."
    case .field: "Words, names or numbers, in any script"
    case .button: "Search"
    case .moreResults: "More results"
    case .lists: "Or look through the lists"
    case .found(let count, let isOne, let query): "\(count) \(isOne ? "page" : "pages") with “\(query)”"
    case .nothing(let query): "Nothing found for “\(query)”."
    case .nothingChosen(let query): "Nothing found for “\(query)” in this choice."
    case .alternatives(let words): "Try \(words)"
    case .noIndex: "The index could not be loaded. The lists below lead to every record."
    }
  }
}
