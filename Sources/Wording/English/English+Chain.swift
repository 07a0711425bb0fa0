extension English {
  package func chain(_ phrase: ChainPhrase) -> String {
    switch phrase {
    case .stepByStep: "Step by step"
    case .howToRead:
      "Time downwards, not to scale. An arrow leads from a step to what is said to answer it, in the colour of the answering side."
    case .linkByLink: "Link by link"
    case .assertedByBoth: "asserted by both sides"
    case .assertedByOne: "asserted by one side only"
    case .assertedByNobody: "asserted by nobody"
    }
  }
}
