package import Dossiers

/// Labels and remarks on the pages of records.
package enum RecordPhrase: Sendable {
  case role, statements, partOf, allDatedEntries, otherNames
  case since(EDTFDate)
  case until(EDTFDate)
  case numberOf(Int, String)
  case date, place, by, tookPart, speaker, stance, venue, themes, updated, changes, legalBasis, scope
  case series(unit: String)
  /// As a unit: "percent".
  case percent
  case counts, leavesOut, byDate
  case accounts(Int)
  case from(EDTFDate)
  case csv, wholeTimeline
  case wholeTimelineOf(String)
  case nothingBy(CalendarDay)
  case heldBy, restsOn, alsoPartOf
  case accountStarts(side: String)
}
