public import Dossiers

extension Edition {
  /// The entries that a view asks for in order of date.
  public func entries(of view: View.Timeline) -> [TimelineEntry] {
    let known = candidates(for: view).lazy.reversed().filter { entry in
      view.kinds.isEmpty || view.kinds.contains(entry.kind)
    }.filter { view.spans($0.date) }
    // From the end, so that a few of the latest are found without looking at all.
    return view.limit.map { known.prefix($0).reversed() } ?? known.reversed()
  }

  /// The measures that a view asks for and that had begun, by id.
  public func measures(of view: View.Measures) -> [Measure] {
    candidates(for: view).filter { measure in
      guard view.kinds.isEmpty || view.kinds.contains(measure.measureKind), view.asksFor(sideOf: measure, in: dossier),
        view.imposedBy.names(any: measure.imposedBy), view.targets.names(any: measure.targets),
        let standing = standing(of: measure)
      else { return false }
      return view.statuses.isEmpty || view.statuses.contains(standing.status)
    }
  }

  /// There is something to draw: a rate that was in force.
  public func draws(_ measure: Measure) -> Bool {
    measure.statuses.contains { $0.status == .inForce && $0.rate != nil }
  }

  /// There is something to draw: a step that was in force.
  public func draws(_ series: Series) -> Bool {
    series.seriesKind == .step && series.points.contains { $0.status == .inForce }
  }

  /// What the view's themes and actors leave of the timeline; in order.
  private func candidates(for view: View.Timeline) -> [TimelineEntry] {
    if view.themes.isEmpty && view.actors.isEmpty { return timeline }
    let offsets = [(view.themes, entries.byTheme), (view.actors, entries.byActor)].filter { !$0.0.isEmpty }.map {
      references, index in
      Set(references.flatMap { index[$0.id] ?? [] })
    }
    let common = offsets.dropFirst().reduce(offsets[0]) { $0.intersection($1) }
    return common.sorted().map { entries.all[$0] }
  }

  /// What the view's ids and themes leave of the measures; by id.
  private func candidates(for view: View.Measures) -> [Measure] {
    let themes = Set(view.themes.map(\.id))
    func belongs(_ measure: Measure) -> Bool {
      themes.isEmpty || measure.common.themes.contains { themes.contains($0.id) }
    }
    if !view.ids.isEmpty { return Set(view.ids.map(\.id)).sorted().compactMap(dossier.measure).filter(belongs) }
    if themes.isEmpty { return dossier.measures }
    let members = themes.flatMap { theme in
      backlinks(to: theme).filter { $0.relation == .theme && $0.kind == .measure }.map(\.id)
    }
    return Set(members).sorted().compactMap(dossier.measure)
  }
}

extension View.Timeline {
  /// A date begins in the view's span. What has no beginning has none after a first day.
  fileprivate func spans(_ date: EDTFDate) -> Bool {
    if let first = from?.earliest, date.earliest.map({ $0 < first }) ?? true { return false }
    if let last = until?.latest, let start = date.earliest, start > last { return false }
    return true
  }
}

extension View.Measures {
  fileprivate func asksFor(sideOf measure: Measure, in dossier: Dossier) -> Bool {
    if sides.isEmpty { return true }
    guard case .side(let side) = dossier.allegiance(of: measure) else { return false }
    return sides.contains { $0.id == side.id }
  }
}

extension [Reference] {
  /// One of these ids is among the others, or no id is asked for.
  fileprivate func names(any others: [Reference]) -> Bool {
    isEmpty || others.contains { other in contains { $0.id == other.id } }
  }
}

extension TimelineEntry {
  fileprivate var kind: View.Timeline.Kind {
    switch content {
    case .event: .event
    case .transition: .transition
    case .statement: .statement
    }
  }
}
