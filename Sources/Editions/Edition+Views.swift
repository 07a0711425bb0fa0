public import Dossiers

extension Edition {
  /// The entries that a view asks for in order of date.
  public func entries(of view: View.Timeline) -> [TimelineEntry] {
    let known = latest(of: view)
    return view.limit.map { known.prefix($0).reversed() } ?? known.reversed()
  }

  /// There is an entry that a view asks for.
  func hasEntries(of view: View.Timeline) -> Bool { latest(of: view).contains { _ in true } }

  /// From the end, so that a few of the latest are found without looking at all.
  private func latest(of view: View.Timeline) -> some Sequence<TimelineEntry> {
    let sides = Set(view.sides.map(\.id))
    return candidates(for: view).lazy.reversed().filter { entry in
      view.kinds.isEmpty || view.kinds.contains(entry.kind)
    }.filter { view.spans($0.date) && self.asks(sides, for: $0.allegiance) }
  }

  /// The measures that a view asks for and that had begun, by id.
  public func measures(of view: View.Measures) -> [Measure] { Array(selection(of: view)) }

  /// There is a measure that a view asks for and that had begun.
  func hasMeasures(of view: View.Measures) -> Bool { selection(of: view).contains { _ in true } }

  private func selection(of view: View.Measures) -> some Sequence<Measure> {
    let (imposers, targets) = (Set(view.imposedBy.map(\.id)), Set(view.targets.actors.map(\.id)))
    let sides = Set(view.sides.map(\.id))
    return candidates(for: view).lazy.filter { measure in
      guard view.kinds.isEmpty || view.kinds.contains(measure.measureKind),
        self.asks(sides, for: self.dossier.allegiance(of: measure)),
        imposers.isEmpty || measure.imposedBy.contains(where: { imposers.contains($0.id) }),
        targets.isEmpty && !view.targets.areEveryone
          || measure.targets.actors.contains(where: { targets.contains($0.id) })
          || view.targets.areEveryone && measure.targets.areEveryone,
        let standing = self.standing(of: measure)
      else { return false }
      return view.statuses.isEmpty || view.statuses.contains(standing.status)
    }
  }

  /// There is something to draw: a rate that was in force.
  public func draws(_ measure: Measure) -> Bool {
    measure.statuses.contains { $0.status == .inForce && $0.rate?.number != nil }
  }

  /// What one drawing shows of some series: those with a step that was in force, or with an observation. None, where
  /// they have no scale in common.
  public func drawn(_ series: [Series]) -> [Series] {
    guard Mixture(of: series) == nil else { return [] }
    return series.filter { series in
      switch series.seriesKind {
      case .step: series.points.contains { $0.status == .inForce }
      case .observation: series.points.contains(where: hasPlace)
      }
    }
  }

  /// Each series has one value, so that there is nothing to compare it with over time.
  public func isOneValueEach(_ series: [Series]) -> Bool {
    series.allSatisfy { series in
      series.seriesKind == .step ? series.points.count == 1 : series.points.count(where: hasPlace) == 1
    }
  }

  /// An observation has a beginning, and that has come.
  public func hasPlace(_ point: Series.Point) -> Bool { point.date.earliest.map { $0 <= day } ?? false }

  /// A view asks for one of the sides whose doing something is, or for no side.
  private func asks(_ sides: Set<String>, for allegiance: Allegiance?) -> Bool {
    sides.isEmpty || allegiance?.sides.contains { sides.contains($0.id) } ?? false
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

extension TimelineEntry {
  fileprivate var kind: View.Timeline.Kind {
    switch content {
    case .event: .event
    case .transition: .transition
    case .statement: .statement
    }
  }
}
