package import Dossiers

/// Of what stood on a day, and what changed on it.
package enum DayPhrase: Sendable {
  case whatStands, whatStood
  case whatStandsOn(CalendarDay)
  case whatStoodOn(CalendarDay)
  case dayOfDossier, pastDay
  case alsoSince(CalendarDay)
  case alsoByThisDay
  case compareWith(CalendarDay)
  case everyDay(from: CalendarDay, to: CalendarDay)
  case latestHavePages(Int, of: Int)
  case byDay, nothingChanged
  case was(Status)
  case firstStep
  case dated(String)
  case imprecise(EDTFDate)
  case measures(Int, String)
  case more(Int, String)
  case threatenedOrAnnounced, allMeasures
  case since(EDTFDate, note: String?)
  case daysOfChange, figuresLeadOn, changed, noStep
  case previous(String)
  case next(String)
}
