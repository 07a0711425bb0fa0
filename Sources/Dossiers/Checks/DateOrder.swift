internal import Diagnostics

/// What has an order in time stands in it: a measure's history, the points of a series, phases one after the other.
///
/// Only what is certainly out of order is an error: May 2025 may follow 12 May 2025. An `until` before its date is
/// found while decoding.
struct DateOrder: Check {
  let identifier = "date-order"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    let histories = dossier.measures.flatMap { measure in
      disorder(measure.history.map { ($0.date, $0.location) }, "The history of a measure")
    }
    let points = dossier.series.flatMap { series in
      disorder(series.points.map { ($0.date, $0.location) }, "The list of points of a series")
    }
    return histories + points + overlaps(of: dossier.phases)
  }

  private func disorder(_ entries: [(date: EDTFDate, location: SourceLocation)], _ what: String) -> [Diagnostic] {
    zip(entries, entries.dropFirst()).compactMap { previous, next in
      guard let latest = next.date.latest, let earliest = previous.date.earliest, latest < earliest else { return nil }
      let message = "\(what) is in order of date, \(next.date) does not come after \(previous.date)."
      return finding(message, at: next.location)
    }
  }

  private func overlaps(of phases: [Phase]) -> [Diagnostic] {
    zip(phases, phases.dropFirst()).compactMap { previous, next in
      // A phase may begin on the day on which the one before ends, and one without an end lasts until the next.
      guard let end = previous.until?.earliest, let start = next.from.latest, start < end else { return nil }
      let message = "Phases follow each other: '\(next.id)' begins before '\(previous.id)' has ended."
      let note = Diagnostic.Note("The phase before.", at: previous.common.location)
      return finding(message, at: next.common.location, note: note)
    }
  }
}
