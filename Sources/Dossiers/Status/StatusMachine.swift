/// What a measure has come to, as far as it decides what may come next: a status, or a certain ending.
enum MeasureState: Hashable {
  /// Nothing has happened yet.
  case none
  case threatened, announced, inForce, suspended
  case ended(by: Transition.Change)

  /// The order of things: which steps may follow. Everything else is an impossible transition.
  func mayTake(_ step: Transition.Change) -> Bool {
    switch self {
    case .none: [.threatens, .announces, .begins].contains(step.effect)
    case .threatened: [.threatens, .announces, .begins, .ends].contains(step.effect)
    case .announced: [.announces, .keeps, .begins, .suspends, .ends].contains(step.effect)
    case .inForce: [.keeps, .suspends, .ends].contains(step.effect)
    // Suspended again: the pause is prolonged.
    case .suspended: [.suspends, .keeps, .begins, .resumes, .ends].contains(step.effect)
    // The same ending again is a further step of it; what was denied may be pending once more.
    case .ended(let ending): [.announces, .resumes].contains(step.effect) || step == ending
    }
  }

  /// The state after a step, possible or not, so that one impossible step does not make the next one so.
  func after(_ step: Transition.Change) -> MeasureState {
    switch step.effect {
    case .threatens: .threatened
    case .announces: .announced
    case .begins, .resumes: .inForce
    case .suspends: .suspended
    case .ends: .ended(by: step)
    // It keeps what it finds.
    case .keeps: self == .none ? .inForce : self
    }
  }

  /// As drawings show it; nil before the first transition.
  var status: Status? {
    switch self {
    case .none: nil
    case .threatened: .threatened
    case .announced: .announced
    case .inForce: .inForce
    case .suspended: .suspended
    case .ended: .ended
    }
  }
}
