internal import Diagnostics

/// A step that a measure says it answers is a step of the other measure.
struct UnknownStep: Check {
  let identifier = "unknown-step"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    dossier.measures.flatMap(\.respondsTo).compactMap { response in
      guard let step = response.step, let target = dossier.measure(response.measure.id),
        target.course.step(on: step) == nil
      else { return nil }
      // No more than the quotation shows.
      let dates = target.history.prefix(16).map { "\($0.date)" }.joined(separator: ", ")
      let message = "'\(target.id)' has no step of \(step); its steps are of \(quoted(dates))."
      return finding(message, at: response.location)
    }
  }
}
