internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension Measure: SiteRecord {
  static let kind: RecordKind = .measure
  static let placement = Placement(.masthead(2), chapter: 1)
  static let above: PageID? = .list(.measure)
  static var key: String { kind.folder }

  static func all(in dossier: Dossier) -> [Measure] { dossier.measures }

  func page(_ context: inout PageContext) -> MeasurePage { MeasurePage(self, &context) }

  static let list: ListTemplate? = { context in MeasureIndexPage(&context) }

  /// One for each side, then one for joint measures, each by the first step; links to the list of all lead to the first.
  static func chapters(of site: SiteMap) -> [DocumentChapter] {
    let measures = site.dossier.measures.inOrderOfTime
    let page = PageID.list(.measure).path
    // By the number of the side; nil for what is joint, or nobody's.
    let grouped = Dictionary(grouping: measures) { site.dossier.allegiance(of: $0)?.side?.index }
    let bySide = site.dossier.settings.sides.map { side in
      (site.words.measure(.measuresOf(side: side.label)), side.id, grouped[side.index] ?? [])
    }
    return (bySide + [(site.words.measure(.measuresJoint), "joint.all", grouped[nil] ?? [])]).map {
      title, id, measures in
      DocumentChapter(title, page: page, id: "\(DocumentMap.anchor(of: page)).\(id)", measures)
    }
  }

  func kindWord(_ words: any Wording) -> String { words.word(measureKind) }

  func addTexts(to document: inout SearchDocument, in site: SiteMap) {
    let transitions = history
    document.add(titles: shortTitle)
    document.add(.summary, finding, scope, reply)
    document.add(.summary, transitions.map(\.note))
    document.add(.summary, transitions.map { $0.rate.map { site.words.quantity($0, site.unit(of: self)) } })
    document.add(.text, transitions.flatMap { [site.words.held(in: $0), site.words.basis(of: $0)] })
    document.add(.text, instruments.flatMap { [$0.title, $0.role] })
    document.add(.text, respondsTo.map(\.note) + figures.flatMap { [$0.label, $0.value, $0.note] })
    document.add(.text, site.names(of: imposedBy + targets.actors))
  }
}

extension Measure {
  func thing(_ context: some PagePlanner) -> JSON? {
    let agents = imposedBy.compactMap { context.agent($0) }
    let start = date?.ends.first.flatMap(\.self).json(JSON.text)
    guard measureKind.isRule else {
      return ["@type": "Action", "name": .text(title), "agent": .list(agents), "startTime": start]
    }
    return [
      "@type": "Legislation", "name": .text(title), "legislationDate": start,
      "legislationLegalForce": legalForce(context).json { .text("https://schema.org/\($0)") },
      "legislationPassedBy": .list(agents),
    ]
  }

  /// Nil where no act was found that would have put into force what is said to be so.
  private func legalForce(_ context: some PagePlanner) -> String? {
    guard let standing = context.edition.standing(of: self), standing.status == .inForce else { return "NotInForce" }
    if !standing.restsOnAct { return nil }
    return standing.held == nil ? "InForce" : "PartiallyInForce"
  }
}
