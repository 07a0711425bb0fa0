extension Dossier {
  /// The record with an id; nil for an id of a source, of a draft that is left out, or of nothing.
  public func record(_ id: String) -> Record? {
    guard case .record(let record, _) = index[id] else { return nil }
    return record
  }

  /// The actor with an id; nil where the id is of another kind. So do the next ones.
  public func actor(_ id: String) -> ActorProfile? { record(id)?.actor }
  /// The measure with an id.
  public func measure(_ id: String) -> Measure? { record(id)?.measure }
  /// The event with an id.
  public func event(_ id: String) -> Event? { record(id)?.event }
  /// The statement with an id.
  public func statement(_ id: String) -> Statement? { record(id)?.statement }
  /// The contested question with an id.
  public func question(_ id: String) -> Question? { record(id)?.question }
  /// The theme with an id.
  public func theme(_ id: String) -> Theme? { record(id)?.theme }
  /// The series with an id.
  public func series(_ id: String) -> Series? { record(id)?.series }
  /// The phase with an id.
  public func phase(_ id: String) -> Phase? { record(id)?.phase }
  /// The free page with an id: `index` is the brief.
  public func page(_ id: String) -> FreePage? { record(id)?.page }

  // What a reference stands for: nil, or left out of a list, where it points at a draft that is left out.

  /// The record that a reference points at.
  public func record(_ reference: Reference) -> Record? { record(reference.id) }
  /// The actor that a reference points at.
  public func actor(_ reference: Reference) -> ActorProfile? { actor(reference.id) }
  /// The records that references point at, in their order. So do the next ones.
  public func records(_ references: [Reference]) -> [Record] { references.compactMap(record) }
  /// Actors.
  public func actors(_ references: [Reference]) -> [ActorProfile] { references.compactMap(actor) }
  /// Measures.
  public func measures(_ references: [Reference]) -> [Measure] { references.compactMap { measure($0.id) } }
  /// Contested questions.
  public func questions(_ references: [Reference]) -> [Question] { references.compactMap { question($0.id) } }
  /// Themes.
  public func themes(_ references: [Reference]) -> [Theme] { references.compactMap { theme($0.id) } }
  /// Series.
  public func series(_ references: [Reference]) -> [Series] { references.compactMap { series($0.id) } }
  /// Works cited.
  public func sources(_ references: [Reference]) -> [Source] { references.compactMap { source($0.id) } }

  /// The source with an id.
  public func source(_ id: String) -> Source? {
    guard case .source(let offset) = index[id] else { return nil }
    return sources[offset]
  }

  /// The side of `dossier.yml` with an id.
  public func side(_ id: String) -> DossierSettings.Side? { allegiances.side(id) }
}
