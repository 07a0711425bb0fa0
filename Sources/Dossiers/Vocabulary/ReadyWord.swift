/// A word of the ready sets, whose label is for each language to say: in ``Wording``, where a forgotten one does not
/// compile.
public enum ReadyWord: Sendable, Hashable {
  case common(CommonWord)
  case trade(TradeWord)
  case law(LawWord)
  case general(GeneralWord)

  /// What stands in content.
  var id: String {
    switch self {
    case .common(let word): word.rawValue
    case .trade(let word): word.rawValue
    case .law(let word): word.rawValue
    case .general(let word): word.rawValue
    }
  }
}

/// The words that every set has.
public enum CommonWord: String, Sendable, CaseIterable {
  case threatened
  case announced
  case inForce = "in-force"
  case amended
  case extended
  case suspended
  case resumed
  case expired
  case withdrawn
  case talks
  case announcement
  case legal
  case speech
  case deadline
  case other
  case person
  case state
  case territory
  case organisation
  case company
  case bloc
  case group
}

extension Measure.Kind {
  convenience init(_ word: ReadyWord, isRule: Bool = false, targets: Targets = .required) {
    self.init(word.id, .ready(word), isRule: isRule, targets: targets)
  }
}

extension Transition.Change {
  convenience init(_ word: ReadyWord, _ effect: Effect, prolongs: Bool = false) {
    self.init(word.id, .ready(word), effect, prolongs: prolongs)
  }
}

extension Event.Kind {
  convenience init(_ word: ReadyWord, isMeeting: Bool = false) {
    self.init(word.id, .ready(word), isMeeting: isMeeting)
  }
}

extension ActorProfile.Kind {
  convenience init(_ word: ReadyWord, _ nature: Nature = .organisation) {
    self.init(word.id, .ready(word), nature)
  }
}
