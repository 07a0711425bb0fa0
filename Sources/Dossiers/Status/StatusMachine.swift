/// What a measure has come to, as far as it decides what may come next: a status, or a certain ending.
enum MeasureState: CaseIterable {
  /// Nothing has happened yet.
  case none
  case threatened, announced, inForce, suspended
  case expired, struckDown, withdrawn

  /// The order of things: which changes may follow. Everything else is an impossible transition.
  var mayBecome: Set<Transition.Change> {
    switch self {
    case .none: [.threatened, .announced, .inForce]
    case .threatened: [.threatened, .announced, .inForce, .withdrawn, .expired]
    case .announced:
      [
        .announced, .amended, .raised, .lowered, .extended, .inForce, .suspended, .withdrawn, .expired, .struckDown,
      ]
    case .inForce: [.raised, .lowered, .amended, .extended, .suspended, .expired, .struckDown, .withdrawn]
    // Suspended again: the pause is prolonged.
    case .suspended: [.suspended, .amended, .inForce, .resumed, .expired, .struckDown, .withdrawn]
    // The same ending again is a further step of it.
    case .expired: [.expired, .resumed]
    case .struckDown: [.struckDown, .resumed]
    case .withdrawn: [.withdrawn, .resumed]
    }
  }

  /// The state after a change, possible or not, so that one impossible change does not make the next one so.
  func after(_ change: Transition.Change) -> MeasureState {
    switch change {
    case .threatened: .threatened
    case .announced: .announced
    case .inForce, .resumed: .inForce
    case .suspended: .suspended
    case .expired: .expired
    case .struckDown: .struckDown
    case .withdrawn: .withdrawn
    // These keep what they find.
    case .raised, .lowered, .amended, .extended: self == .none ? .inForce : self
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
    case .expired, .struckDown, .withdrawn: .ended
    }
  }
}
