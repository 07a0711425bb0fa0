internal import Dossiers
internal import HTML
internal import Wording

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
  /// Whether its records are told apart by their dates.
  let isDated: Bool

  var records: [Record] {
    if case .records(let records) = content { records } else { [] }
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
    let brief = DocumentChapter(
      title: site.words.document(.brief), page: nil, id: "brief.index", content: .brief, isDated: false)
    let own: [(place: Int, chapters: [DocumentChapter])] = [(0, [brief]), (4, timeline(of: site).map { [$0] } ?? [])]
    let kinds = RecordKind.allCases.compactMap { kind -> (place: Int, chapters: [DocumentChapter])? in
      kind.site.placement.chapter.map { ($0, kind.site.chapters(of: site).filter { !$0.records.isEmpty }) }
    }
    return (own + kinds).sorted { $0.place < $1.place }.map(\.chapters).filter { !$0.isEmpty }
  }

  private static func timeline(of site: SiteMap) -> DocumentChapter? {
    guard site.hasTimeline else { return nil }
    return DocumentChapter(
      title: PageID.timeline.name(site.words), page: PageID.timeline.path,
      id: DocumentMap.anchor(of: PageID.timeline.path),
      content: .timeline, isDated: false)
  }

  init(
    _ title: String, page: SitePath? = nil, id: String, _ records: [some RecordContent], isDated: Bool = false
  ) {
    self.init(title: title, page: page, id: id, content: .records(records.map(\.record)), isDated: isDated)
  }

  /// The chapter of a kind that has a list of its own.
  init(
    _ kind: RecordKind, of site: SiteMap, _ records: [some RecordContent], title: String? = nil, isDated: Bool = false
  ) {
    let page = PageID.list(kind).path
    self.init(
      title ?? site.words.kind(.many(kind, .label)), page: page, id: DocumentMap.anchor(of: page), records,
      isDated: isDated)
  }
}

extension Sequence where Element: RecordContent {
  /// By date, then by id; what has no date first.
  var inOrderOfTime: [Element] {
    sorted { a, b in
      guard a.date != b.date else { return a.id < b.id }
      guard let first = a.date, let second = b.date else { return a.date == nil }
      return first < second
    }
  }
}
