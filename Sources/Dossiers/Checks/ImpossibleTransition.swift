internal import Diagnostics

/// The history of a measure can have happened in this order: see ``MeasureState/mayBecome``.
struct ImpossibleTransition: Check {
  let identifier = "impossible-transition"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    dossier.measures.flatMap { findings(in: $0.history) }
  }

  private func findings(in history: [Transition]) -> [Diagnostic] {
    var state = MeasureState.none
    return history.compactMap { transition in
      defer { state = state.after(transition.change) }
      guard !state.mayBecome.contains(transition.change) else { return nil }
      return finding(rule(state, transition.change), at: transition.location)
    }
  }

  private func rule(_ state: MeasureState, _ change: Transition.Change) -> String {
    guard let description = state.description else {
      return "A measure begins as threatened, announced or in-force, not as \(change.rawValue)."
    }
    return "A measure that \(description) cannot \(change.verb) afterwards."
  }
}

extension MeasureState {
  /// As in "a measure that is in force"; nil before anything has happened.
  fileprivate var description: String? {
    switch self {
    case .none: nil
    case .threatened: "is threatened"
    case .announced: "is announced"
    case .inForce: "is in force"
    case .suspended: "is suspended"
    case .expired: "has expired"
    case .struckDown: "has been struck down"
    case .withdrawn: "has been withdrawn"
    }
  }
}

extension Transition.Change {
  /// As in "it cannot be raised".
  fileprivate var verb: String {
    switch self {
    case .inForce: "come into force"
    case .expired: "expire"
    case .struckDown: "be struck down"
    default: "be " + rawValue
    }
  }
}
