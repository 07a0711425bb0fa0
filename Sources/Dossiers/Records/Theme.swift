/// A thread through the dispute: rare earths, chips, shipping.
public final class Theme: RecordContent {
  /// The keys that every record may have.
  public let common: RecordCommon
  /// What the thread is called.
  public let title: String

  package init(common: RecordCommon, title: String) {
    self.common = common
    self.title = title
  }

  /// As a record of any kind.
  public var record: Record { .theme(self) }
  /// None.
  public var date: EDTFDate? { nil }
  /// None but its themes.
  public var relations: [Relation] { [] }
  /// Of the record as a whole.
  public var citedSources: [Reference] { common.sources }
  /// Nobody.
  public var doers: Doers { .nobody }
}
