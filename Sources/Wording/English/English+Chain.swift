internal import Dossiers

extension English {
  package func chain(_ phrase: ChainPhrase) -> String {
    switch phrase {
    case .title: "Who answered whom"
    case .standfirst: "Each step that is said to answer another, how long it took, and who says so."
    case .chainOfMeasures: "Chain of measures"
    case .stepByStep: "Step by step"
    case .howToRead:
      "Time downwards, not to scale. An arrow leads from a step to what is said to answer it, in the colour of the answering side."
    case .linkByLink: "Link by link"
    case .file: "Links (CSV)"
    case .assertedByBoth: "asserted by both sides"
    case .assertedByOne: "asserted by one side only"
    case .assertedByNobody: "asserted by nobody"
    case .disputedBy(let actors): "disputed by \(actors)"
    case .links: "Links"
    case .bothSaySo: "Both sides say so"
    case .oneSaysSo: "One side says so"
    case .medianTime: "Median time to an answer"
    case .betweenSteps(let number): "between \(number) steps"
    case .disputedByOthers(let number): "\(number) disputed by others"
    case .moreByNobody(let number): "\(number) more asserted by nobody"
    case .cameTheSameDay(let number): "\(number) came the same day"
    case .swatchesShow(let day): "Swatches show the state on \(date(day, .long))."
    case .thirdPartiesInList(let day): "Links of third parties are in the list only. \(chain(.swatchesShow(day)))"
    case .phase(let title, let day): "\(title), from \(date(day, .long))"
    case .now(let state): "now \(state)"
    case .thenAndNow(let state): "then and now \(state)"
    case .sameDay(.label): "same day"
    case .sameDay(.inSentence): "on the same day"
    case .sameMonth(.label): "same month"
    case .sameMonth(.inSentence): "in the same month"
    case .afterDays(let days): "after \(count(days, .day))"
    case .afterMonths(let months): "after \(count(months, .month))"
    case .inAnswerTo(let step): "In answer to \(step)"
    case .answersAreAbove: "Its answers are listed above."
    }
  }
}
