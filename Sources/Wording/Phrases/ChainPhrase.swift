package import Dossiers

/// Of who answered whom.
package enum ChainPhrase: Sendable {
  case title, standfirst, chainOfMeasures, stepByStep, howToRead, linkByLink, file
  case assertedByBoth, assertedByOne, assertedByNobody
  case disputedBy(String)
  // The numbers of links, at the head.
  case links, bothSaySo, oneSaysSo, medianTime
  case betweenSteps(Int)
  case disputedByOthers(Int)
  case moreByNobody(Int)
  case cameTheSameDay(Int)
  /// What the drawing shows beside the steps; on the second one not all of them are.
  case swatchesShow(CalendarDay)
  case thirdPartiesInList(CalendarDay)
  /// A phase that begins.
  case phase(String, from: EDTFDate)
  /// What a step led to, and what stands now; or both, where they are the same.
  case now(String)
  case thenAndNow(String)
  /// From a step to its answer.
  case sameDay(Form)
  case sameMonth(Form)
  case afterDays(Int)
  case afterMonths(Int)
  // A step in the list.
  case inAnswerTo(String)
  case answersAreAbove
}
