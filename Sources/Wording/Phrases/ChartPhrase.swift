package import Dossiers

/// Of drawings, and of their figures as tables.
package enum ChartPhrase: Sendable {
  case rateOf(String)
  /// Below a chart of a measure's rate.
  case rateAboveStatus(unit: String)
  /// A month: from when on a part of a chart shows.
  case since(EDTFDate)
  case sinceEnlarged(EDTFDate)
  /// A dashed line, and what it means.
  case dashed, threatenedNeverApplied
  /// A line between points, and which it joins.
  case line, joinsObservations
  case figuresAndSources, figuresAsTable, value, valueIn(unit: String), status, note
  /// Of a table that would be too long.
  case latestOf(Int, all: Int)
  /// On an axis.
  case year(Int)
  case firstStep(EDTFDate)
  case on(CalendarDay)
  /// Every step of a measure, for those who do not see the drawing.
  case statusOverTime(String)
  case expected, byItsText
  case measuresBySide, talks, bandsArePhases, everyStep
  case moreInList(Int)
  /// Below a drawing with spans that would be too narrow to see.
  case shortSpansAreWidened
  /// Before dates that have no words in a drawing.
  case withoutRoom
  /// "Jun, month only"
  case imprecise(EDTFDate)
}
