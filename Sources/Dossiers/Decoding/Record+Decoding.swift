extension Record {
  /// Reads the keys of the kind; nil where one is missing or faulty that the record cannot be without.
  ///
  /// - Parameter kind: none has the kind of sources, which come in lists.
  init?(_ kind: RecordKind, _ fields: inout FieldReader, common: RecordCommon) {
    let record: Record? =
      switch kind {
      case .actor: ActorProfile(&fields, common: common)?.record
      case .measure: Measure(&fields, common: common)?.record
      case .event: Event(&fields, common: common)?.record
      case .statement: Statement(&fields, common: common)?.record
      case .question: Question(&fields, common: common)?.record
      case .theme: Theme(&fields, common: common)?.record
      case .series: Series(&fields, common: common)?.record
      case .phase: Phase(&fields, common: common)?.record
      case .page: FreePage(&fields, common: common)?.record
      case .source: nil
      }
    guard let record else { return nil }
    self = record
  }
}
