package import Dossiers

/// Of timelines and their filters.
package enum TimelinePhrase: Sendable {
  case upTo(CalendarDay)
  case allYears
  case ofYear(Int)
  case oneYear
  case stepsOfYear(Int)
  case of(String)
  case partOf(String)
  case phase(Int)
  case entriesShown(String, of: String)
}
