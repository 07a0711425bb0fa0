internal import Diagnostics

extension View {
  /// The records that the view names, each with the key that names it and the kind that it must be of.
  package var records: [(key: String, reference: Reference, kind: RecordKind)] {
    func named(_ key: String, _ references: [Reference], _ kind: RecordKind) -> [(String, Reference, RecordKind)] {
      references.map { (key, $0, kind) }
    }
    return switch content {
    case .timeline(let view): named("theme", view.themes, .theme) + named("actor", view.actors, .actor)
    case .measures(let view):
      named("ids", view.ids, .measure) + named("theme", view.themes, .theme)
        + named("imposed_by", view.imposedBy, .actor) + named("targets", view.targets.actors, .actor)
    case .chart(let view):
      switch view.subject {
      case .series(let series): named("series", series, .series)
      case .measure(let measure): named("measure", [measure], .measure)
      }
    case .accounts(let view): named("question", [view.question], .question)
    case .figure: []
    }
  }

  /// The sides that the view names.
  package var sides: [Reference] {
    switch content {
    case .timeline(let view): view.sides
    case .measures(let view): view.sides
    case .figure(.number(let number)): number.side.map { [$0] } ?? []
    case .chart, .accounts, .figure: []
    }
  }

  /// What the view points at, as links of the body that it stands in.
  var links: [BodyLink] {
    var links = records.map {
      BodyLink(.named(id: $0.reference.id, key: $0.key, kind: $0.kind), at: $0.reference.location)
    }
    guard case .figure(let figure) = content else { return links }
    if case .picture(let picture) = figure {
      links.append(BodyLink(.image(picture.destination, hasAlt: true), at: picture.location))
    }
    return links + figure.sources.map { BodyLink(.citation(id: $0.id), at: $0.location) }
  }
}

extension View.Figure {
  fileprivate var sources: [Reference] {
    switch self {
    case .picture(let picture): picture.sources
    case .number(let number): number.sources
    }
  }
}
