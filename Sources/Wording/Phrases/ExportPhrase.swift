package import Dossiers

/// Of feeds and the calendar.
package enum ExportPhrase: Sendable {
  case cancelled(String)
  case noLongerHolds(String, EDTFDate, note: String?)
  case knownToTheMonth(EDTFDate)
  case notCertain(EDTFDate)
  case recordAsOf(String, dossier: String, CalendarDay)
  case planned
  case conclusionChanged(String)
  case updated(String)
  /// Before links to a page's files.
  case data
}
