internal import CommonMark
internal import Content
internal import Dossiers
internal import HTML
internal import Wording

/// One page while it is planned: where it is, and what it has cited so far. Filled from the top of the page to its end.
struct PageContext: CitingPlanner {
  let site: SiteMap
  let path: SitePath
  let document: DocumentMap?
  var viewCount = 0
  private var ledger = CitationLedger()

  init(site: SiteMap, path: SitePath, document: DocumentMap? = nil) {
    self.site = site
    self.path = path
    self.document = document
  }

  // MARK: Links

  func link(to page: PageID) -> Link? { link(toFile: page.path) }

  func link(toFile file: SitePath) -> Link? {
    site.published.contains(file) ? address(of: file, fragment: nil) : nil
  }

  func address(of target: SitePath, fragment: String?) -> Link {
    document?.link(to: target, fragment: fragment) ?? .relative(to: target, from: path, fragment: fragment)
  }

  // MARK: Citations

  mutating func cite(_ items: [(id: String, locator: String?)]) -> Citations {
    var seen: Set<String> = []
    let marks = items.filter { dossier.source($0.id) != nil && seen.insert($0.id).inserted }.map { id, locator in
      let use = ledger.cite(id)
      return Citations.Mark(number: use.number, anchor: use.anchor, locator: locator)
    }
    return Citations(marks.sorted { $0.number < $1.number })
  }

  mutating func sources(naming named: [Reference], counts: [(side: SideMark, text: String)]) -> SourceList {
    if document != nil { return SourceList(ofSection: cite(named)) }
    for reference in named where dossier.source(reference.id) != nil { ledger.list(reference.id) }
    return SourceList(rows: sourceRows, counts: counts)
  }

  /// The sources of a document.
  ///
  /// - Parameter isComplete: those that nothing in it cites come last, or are left out.
  mutating func sourcesOfDocument(isComplete: Bool) -> SourceList {
    if isComplete { for source in dossier.sources { ledger.list(source.id) } }
    return SourceList(rows: sourceRows)
  }

  private var sourceRows: [SourceList.Row] {
    ledger.sources.enumerated().compactMap { offset, id in
      guard let source = dossier.source(id) else { return nil }
      return SourceList.Row(
        number: offset + 1, title: link(to: source), detail: words.reference(of: source),
        isNotSeenInFull: source.access == .citedInDigest,
        uses: ledger.uses(of: offset + 1).map { ($0.letter, $0.anchor) })
    }
  }

  // MARK: Bodies

  mutating func body(of record: some RecordContent) -> HTML {
    // The context moves into the resolver and back: a copy of its ledger for each body of a long document would cost
    // the square of their number.
    let idPrefix = document?.idPrefix(at: record.path) ?? ""
    var resolver = BodyResolver(
      context: PageContext(site: site, path: path), record: record.record, idPrefix: idPrefix)
    swap(&resolver.context, &self)
    defer { swap(&resolver.context, &self) }
    return record.common.body.markdown.html(resolving: &resolver, idPrefix: idPrefix)
  }
}
