extension Dossier {
  /// The record with an id; nil for an id of a source, of a draft that is left out, or of nothing.
  public func record(_ id: String) -> (any Record)? {
    guard case .record(_, _, let offset) = index[id] else { return nil }
    return records[offset]
  }

  /// The actor with an id; nil where the id is of another kind. So do the next ones.
  public func actor(_ id: String) -> ActorProfile? { offset(of: id, as: .actor).map { actors[$0] } }
  /// The measure with an id.
  public func measure(_ id: String) -> Measure? { offset(of: id, as: .measure).map { measures[$0] } }
  /// The event with an id.
  public func event(_ id: String) -> Event? { offset(of: id, as: .event).map { events[$0] } }
  /// The statement with an id.
  public func statement(_ id: String) -> Statement? { offset(of: id, as: .statement).map { statements[$0] } }
  /// The contested question with an id.
  public func question(_ id: String) -> Question? { offset(of: id, as: .question).map { questions[$0] } }
  /// The theme with an id.
  public func theme(_ id: String) -> Theme? { offset(of: id, as: .theme).map { themes[$0] } }
  /// The series with an id.
  public func series(_ id: String) -> Series? { offset(of: id, as: .series).map { series[$0] } }
  /// The phase with an id.
  public func phase(_ id: String) -> Phase? { offset(of: id, as: .phase).map { phases[$0] } }
  /// The free page with an id: `index` is the brief.
  public func page(_ id: String) -> FreePage? { offset(of: id, as: .freePage).map { pages[$0] } }

  /// The source with an id.
  public func source(_ id: String) -> Source? {
    guard case .source(let offset) = index[id] else { return nil }
    return sources[offset]
  }

  /// The side of `dossier.yml` with an id.
  public func side(_ id: String) -> DossierSettings.Side? { allegiances.side(id) }

  /// The date had begun by the dossier's as-of day, so that a dossier as of that day knows of it.
  public func knows(_ date: EDTFDate) -> Bool { date.hasBegun(by: settings.asOf) }

  private func offset(of id: String, as kind: RecordKind) -> Int? {
    guard case .record(kind, let offset, _) = index[id] else { return nil }
    return offset
  }
}
