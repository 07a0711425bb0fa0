/// An era of the dispute, shown as a band over the timeline.
public final class Phase: RecordContent {
  /// The keys that every record may have.
  public let common: RecordCommon
  /// What the era is called.
  public let title: String
  /// Its first day, as far as it is known.
  public let from: EDTFDate
  /// Nil where it lasts until the next phase, or until now.
  public let until: EDTFDate?

  package init(common: RecordCommon, title: String, from: EDTFDate, until: EDTFDate?) {
    self.common = common
    self.title = title
    self.from = from
    self.until = until
  }

  /// As a record of any kind.
  public var record: Record { .phase(self) }
  /// When it begins.
  public var date: EDTFDate? { from }
  /// None but its themes.
  public var relations: [Relation] { [] }
  /// Of the record as a whole.
  public var citedSources: [Reference] { common.sources }
  /// Nobody.
  public var doers: Doers { .nobody }
}
