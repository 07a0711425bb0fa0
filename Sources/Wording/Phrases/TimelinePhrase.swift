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
  case allThemes
  case phase(Int)
  case sentence(String)
  case entriesShown(String, of: String)
}
