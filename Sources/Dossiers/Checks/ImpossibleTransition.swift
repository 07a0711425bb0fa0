internal import Diagnostics

/// The history of a measure can have happened in this order: see ``MeasureState/mayTake(_:)``.
struct ImpossibleTransition: Check {
  let identifier = "impossible-transition"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    let beginnings = dossier.settings.vocabulary.steps.values.filter(MeasureState.none.mayTake).map(\.id).sorted()
    return dossier.measures.flatMap { findings(in: $0.history, beginnings) }
  }

  private func findings(in history: [Transition], _ beginnings: [String]) -> [Diagnostic] {
    var state = MeasureState.none
    return history.compactMap { transition in
      defer { state = state.after(transition.change) }
      if state.mayTake(transition.change) { return nil }
      return finding(rule(state, transition.change, beginnings), at: transition.location)
    }
  }

  private func rule(_ state: MeasureState, _ step: Transition.Change, _ beginnings: [String]) -> String {
    let step = "the step '\(step.id)'"
    return switch state {
    case .none: "A measure begins with one of \(beginnings.joined(separator: ", ")), not with \(step)."
    case .threatened: "A measure that is threatened cannot take \(step) next."
    case .announced: "A measure that is announced cannot take \(step) next."
    case .inForce: "A measure that is in force cannot take \(step) next."
    case .suspended: "A measure that is suspended cannot take \(step) next."
    case .ended(let ending): "A measure that has ended by '\(ending.id)' cannot take \(step) next."
    }
  }
}
