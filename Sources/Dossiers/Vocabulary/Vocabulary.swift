/// The words that a dispute uses for kinds of record and for the steps of its measures, and what each means to the
/// machine: `vocabulary` in `dossier.yml`, or a ready set.
///
/// The five states that a measure can be in are closed, for they are drawn (``Status``). The word of a step is data: what
/// it does to the state is its ``Effect``.
public struct Vocabulary: Sendable, Hashable {
  /// By their ids: `tariff`, `export-control`.
  public internal(set) var measures: [String: Measure.Kind] = [:]
  /// The words of `status` in a history.
  public internal(set) var steps: [String: Transition.Change] = [:]
  /// The kinds of event.
  public internal(set) var events: [String: Event.Kind] = [:]
  /// The kinds of actor.
  public internal(set) var actors: [String: ActorProfile.Kind] = [:]
  /// How a speaker stands to the matter; where there are none, any text will do.
  public internal(set) var stances: [String: Statement.Stance] = [:]
  /// What numbers count: `bcm` for "billion m³". A unit that is not among them stands as it is written.
  public internal(set) var units: [String: CountedUnit] = [:]

  /// The words of both, those of the other set where both have one.
  func merging(_ other: Vocabulary) -> Vocabulary {
    Vocabulary(
      measures: measures.merging(other.measures) { $1 }, steps: steps.merging(other.steps) { $1 },
      events: events.merging(other.events) { $1 }, actors: actors.merging(other.actors) { $1 },
      stances: stances.merging(other.stances) { $1 }, units: units.merging(other.units) { $1 })
  }

  /// Where `dossier.yml` says nothing.
  public static let standard = ReadySet.trade.vocabulary
}

/// A word of a vocabulary.
public protocol VocabularyWord: Sendable, Hashable, CustomStringConvertible {
  /// What stands in content and in the data: `export-control`.
  var id: String { get }
  /// How readers see it.
  var label: VocabularyLabel { get }
  /// The words that there are.
  static var words: KeyPath<Vocabulary, [String: Self]> { get }
}

/// What readers see of a word: "Export control".
public enum VocabularyLabel: Sendable, Hashable {
  /// Every language of the site has its own.
  case ready(ReadyWord)
  /// As the dossier writes it, and by the primary subtag of a language where that has a text of its own.
  case written(String, [String: String] = [:])
}
