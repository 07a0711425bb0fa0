// The words of a vocabulary, each with what it means to the machine. Objects, as every record and every step of a measure
// holds one of a few.

extension Measure {
  /// What sort of measure.
  public final class Kind: VocabularyWord {
    /// Whether measures of the kind are against somebody.
    public enum Targets: String, Sendable, CaseIterable {
      case required, optional, none
    }

    /// What stands in content.
    public let id: String
    /// How readers see it.
    public let label: VocabularyLabel
    /// A rule that somebody laid down; other measures are things that somebody does.
    public let isRule: Bool
    /// Whether measures of the kind are against somebody.
    public let targets: Targets
    /// The kinds of measure.
    public static var words: KeyPath<Vocabulary, [String: Kind]> { \.measures }

    init(_ id: String, _ label: VocabularyLabel, isRule: Bool = false, targets: Targets = .required) {
      (self.id, self.label, self.isRule, self.targets) = (id, label, isRule, targets)
    }

    /// The same word with the same meaning.
    public static func == (a: Kind, b: Kind) -> Bool {
      a === b || a.id == b.id && a.label == b.label && a.isRule == b.isRule && a.targets == b.targets
    }
  }
}

extension Transition {
  /// A word that a writer may use in `status`.
  public final class Change: VocabularyWord {
    /// What a step does to the state that it finds.
    public enum Effect: String, Sendable, Hashable, CaseIterable {
      case threatens, announces, begins, keeps, suspends, resumes, ends
    }

    /// What stands in content.
    public let id: String
    /// How readers see it.
    public let label: VocabularyLabel
    /// What it does to the state of the measure.
    public let effect: Effect
    /// It lets what stands last longer, and changes nothing else of it.
    public let prolongs: Bool
    /// The steps.
    public static var words: KeyPath<Vocabulary, [String: Change]> { \.steps }

    init(_ id: String, _ label: VocabularyLabel, _ effect: Effect, prolongs: Bool = false) {
      (self.id, self.label, self.effect, self.prolongs) = (id, label, effect, prolongs)
    }

    /// The same word with the same meaning.
    public static func == (a: Change, b: Change) -> Bool {
      a === b || a.id == b.id && a.label == b.label && a.effect == b.effect && a.prolongs == b.prolongs
    }
  }
}

extension Event {
  /// What sort of event.
  public final class Kind: VocabularyWord {
    /// What stands in content.
    public let id: String
    /// How readers see it.
    public let label: VocabularyLabel
    /// Sides sit down together.
    public let isMeeting: Bool
    /// The kinds of event.
    public static var words: KeyPath<Vocabulary, [String: Kind]> { \.events }

    init(_ id: String, _ label: VocabularyLabel, isMeeting: Bool = false) {
      (self.id, self.label, self.isMeeting) = (id, label, isMeeting)
    }

    /// The same word with the same meaning.
    public static func == (a: Kind, b: Kind) -> Bool {
      a === b || a.id == b.id && a.label == b.label && a.isMeeting == b.isMeeting
    }
  }
}

extension ActorProfile {
  /// What sort of actor.
  public final class Kind: VocabularyWord {
    /// What search engines know an actor as.
    public enum Nature: String, Sendable, CaseIterable {
      case person, state, territory, company, organisation
    }

    /// What stands in content.
    public let id: String
    /// How readers see it.
    public let label: VocabularyLabel
    /// What search engines know it as.
    public let nature: Nature
    /// The kinds of actor.
    public static var words: KeyPath<Vocabulary, [String: Kind]> { \.actors }

    init(_ id: String, _ label: VocabularyLabel, _ nature: Nature = .organisation) {
      (self.id, self.label, self.nature) = (id, label, nature)
    }

    /// The same word with the same meaning.
    public static func == (a: Kind, b: Kind) -> Bool {
      a === b || a.id == b.id && a.label == b.label && a.nature == b.nature
    }
  }
}

extension Statement {
  /// How a speaker stands to the matter.
  public struct Stance: VocabularyWord {
    /// What stands in content.
    public let id: String
    /// How readers see it.
    public let label: VocabularyLabel
    /// The stances; none where any text will do.
    public static var words: KeyPath<Vocabulary, [String: Stance]> { \.stances }
  }
}

/// What numbers count.
public struct CountedUnit: VocabularyWord {
  /// What stands in content: `percent`, `bcm`.
  public let id: String
  /// How readers see it.
  public let label: VocabularyLabel
  /// The units.
  public static var words: KeyPath<Vocabulary, [String: CountedUnit]> { \.units }

  /// Of a hundred; where a measure says nothing. The site has a sign for it.
  public static let percent = CountedUnit(id: "percent", label: .written("percent"))
}

extension VocabularyWord {
  /// The id.
  public var description: String { id }

  /// By the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
