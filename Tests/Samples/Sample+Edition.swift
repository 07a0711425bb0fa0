internal import Dossiers
package import Editions

extension Sample {
  /// A dossier of these files as of a day; without a day, of the one for which it is written, 9 October 2026.
  package static func edition(_ files: [String: String], asOf day: String? = nil) throws -> Edition {
    Edition(of: try dossier(files), on: day.flatMap { CalendarDay($0) })
  }
}
