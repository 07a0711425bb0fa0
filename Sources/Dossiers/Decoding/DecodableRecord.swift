/// A record that is made from front matter.
protocol DecodableRecord: Record {
  /// Reads the keys of the kind; nil where one is missing or faulty that the record cannot be without.
  init?(_ fields: inout FieldReader, common: RecordCommon)
}

extension RecordKind {
  /// The type whose decoder reads this kind; nil for sources, which come in lists.
  var recordType: (any DecodableRecord.Type)? {
    switch self {
    case .actor: ActorProfile.self
    case .measure: Measure.self
    case .event: Event.self
    case .statement: Statement.self
    case .question: Question.self
    case .theme: Theme.self
    case .series: Series.self
    case .phase: Phase.self
    case .freePage: FreePage.self
    case .source: nil
    }
  }
}
