internal import Dossiers
internal import HTML

/// A part of the document that holds the whole dossier, before anything of it is rendered.
struct DocumentChapter {
  enum Content {
    case brief
    case records([Record])
    /// Everything in order of time, as a list.
    case timeline
  }

  let title: String
  /// The page of the site for which the chapter stands: links to it lead here.
  let page: SitePath?
  /// Its anchor; holds a full stop.
  let id: String
  let content: Content

  var records: [Record] {
    if case .records(let records) = content { records } else { [] }
  }

  /// Whether its records are told apart by their dates.
  var isDated: Bool {
    switch records.first {
    case .event, .statement: true
    case .actor, .measure, .question, .theme, .series, .phase, .page, nil: false
    }
  }
}

extension DocumentChapter {
  /// How many records a document holds: a thousand already fill some seven hundred sheets.
  private static let limit = 1_000

  /// The chapters in order, the brief first.
  ///
  /// Where all records together are too many, a kind that goes beyond the limit is left out, and with it the timeline,
  /// which is as long as they are.
  static func all(of site: SiteMap) -> (held: [DocumentChapter], leftOut: [DocumentChapter]) {
    var (held, leftOut): ([DocumentChapter], [DocumentChapter]) = ([], [])
    var count = 0
    for chapters in planned(of: site) {
      let more = chapters.reduce(0) { $0 + $1.records.count }
      if count + more > limit {
        leftOut += chapters
      } else {
        count += more
        held += chapters
      }
    }
    if !leftOut.isEmpty, let timeline = held.firstIndex(where: \.isTimeline) {
      leftOut.append(held.remove(at: timeline))
    }
    return (held, leftOut)
  }

  private var isTimeline: Bool { if case .timeline = content { true } else { false } }

  /// Chapters of the same kind together: one side's measures never stand without the other's.
  private static func planned(of site: SiteMap) -> [[DocumentChapter]] {
    let dossier = site.dossier
    let pages = dossier.pages.filter { !["index", "404"].contains($0.id) }
    let bySide = Dictionary(grouping: dossier.actors, by: \.side.id)
    let actors = dossier.settings.sides.flatMap { side in
      (bySide[side.id] ?? []).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
    let others = [
      DocumentChapter(.question, dossier.questions, title: "Contested questions"),
      DocumentChapter("Phases", id: "phases.index", dossier.phases), timeline(of: site),
      DocumentChapter(.event, dossier.events.inOrderOfTime),
      DocumentChapter(.actor, actors),
      DocumentChapter(.statement, dossier.statements.inOrderOfTime),
      DocumentChapter(.series, dossier.series), DocumentChapter(.theme, dossier.themes),
      DocumentChapter("About the dossier", id: "pages.index", pages),
    ]
    let brief = DocumentChapter(title: "The brief", page: nil, id: "brief.index", content: .brief)
    return [[brief], measures(of: site)] + others.compactMap { chapter in chapter.map { [$0] } }
  }

  private static func timeline(of site: SiteMap) -> DocumentChapter? {
    guard site.hasTimeline else { return nil }
    return DocumentChapter(
      title: "Timeline", page: PageID.timeline.path, id: DocumentMap.anchor(of: PageID.timeline.path),
      content: .timeline)
  }

  /// A chapter for each side, then one for joint measures, each by the first step; links to the list of all lead to the first.
  private static func measures(of site: SiteMap) -> [DocumentChapter] {
    let measures = site.dossier.measures.inOrderOfTime
    let page = PageID.list(.measure).path
    // By the number of the side; nil for what is joint, or nobody's.
    let grouped = Dictionary(grouping: measures) { measure -> Int? in
      if case .side(let side) = site.dossier.allegiance(of: measure) { side.index } else { nil }
    }
    let bySide = site.dossier.settings.sides.map { side in
      ("Measures: \(side.label)", side.id, grouped[side.index] ?? [])
    }
    return (bySide + [("Measures: joint", "joint.all", grouped[nil] ?? [])]).filter { !$0.2.isEmpty }.map {
      title, id, measures in
      DocumentChapter(
        title: title, page: page, id: "\(DocumentMap.anchor(of: page)).\(id)", content: .records(measures.map(\.record))
      )
    }
  }

  /// Nil where there are no records.
  private init?(_ title: String, page: SitePath? = nil, id: String, _ records: [some RecordContent]) {
    if records.isEmpty { return nil }
    self.init(title: title, page: page, id: id, content: .records(records.map(\.record)))
  }

  /// The chapter of a kind that has a list of its own.
  private init?(_ kind: RecordKind, _ records: [some RecordContent], title: String? = nil) {
    let page = PageID.list(kind).path
    self.init(title ?? kind.plural, page: page, id: DocumentMap.anchor(of: page), records)
  }
}

extension Sequence where Element: RecordContent {
  /// By date, then by id; what has no date first.
  fileprivate var inOrderOfTime: [Element] {
    sorted { a, b in
      guard a.date != b.date else { return a.id < b.id }
      guard let first = a.date, let second = b.date else { return a.date == nil }
      return first < second
    }
  }
}
