internal import CommonMark
internal import Content
internal import Diagnostics
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

/// One page while it is planned: where it is, and what it has cited so far. Filled from the top of the page to its end.
struct PageContext {
  let site: SiteMap
  let path: SitePath
  /// What else the page holds, where it is a document of many records; nil for a page of one.
  let document: DocumentMap?
  private(set) var ledger = CitationLedger()
  /// How many views stand in the page's texts so far.
  var viewCount = 0

  init(site: SiteMap, path: SitePath, document: DocumentMap? = nil) {
    self.site = site
    self.path = path
    self.document = document
  }

  var edition: Edition { site.edition }
  var dossier: Dossier { site.dossier }
  var words: any Wording { site.words }

  /// Of the dossier's own texts, where it is not the page's.
  var textLanguage: String? { dossier.settings.textLanguage }

  /// A source's title is in the language of the dossier unless the source names another.
  func language(of source: Source) -> String? { source.language == nil ? textLanguage : nil }

  // MARK: Links

  /// Nil where the site does not make the page.
  func link(to page: PageID) -> Link? { link(toFile: page.path) }

  /// The same with its words.
  func link(_ text: String, to page: PageID) -> TextLink? { link(to: page).map { TextLink(text, $0) } }

  /// Nil where the site has no such file.
  func link(toFile file: SitePath) -> Link? { site.published.contains(file) ? address(of: file) : nil }

  /// The same with its words.
  func link(_ text: String, toFile file: SitePath) -> TextLink? { link(toFile: file).map { TextLink(text, $0) } }

  /// The brief is on every site.
  var home: Link { address(of: PageID.home.path) }

  /// Of the page of a record that is shown.
  func address(of record: some RecordContent) -> Link { address(of: record.path) }

  func address(of source: Source) -> Link { address(of: source.path) }

  /// A file of the dossier is carried as it is.
  func address(of asset: Asset) -> Link { address(of: SitePath(asset.path)) }

  fileprivate func address(of target: SitePath, fragment: String? = nil) -> Link {
    document?.link(to: target, fragment: fragment) ?? .relative(to: target, from: path, fragment: fragment)
  }

  /// Nil where the record has no page.
  func link(to id: String) -> TextLink? {
    guard let target = site.path(of: id) else { return nil }
    if let source = dossier.source(id) { return link(to: source) }
    return dossier.record(id).map {
      TextLink($0.title, address(of: target), local: localName(of: $0), language: textLanguage)
    }
  }

  func links(to references: [Reference]) -> [TextLink] { references.compactMap { link(to: $0.id) } }

  /// The same without names in other scripts, for lists in a sentence.
  func names(of references: [Reference]) -> [TextLink] {
    links(to: references).map { TextLink($0.text, $0.link, language: $0.language) }
  }

  func link(to record: some RecordContent) -> TextLink {
    TextLink(record.title, address(of: record), local: localName(of: record), language: textLanguage)
  }

  func link(to source: Source) -> TextLink {
    TextLink(source.title, address(of: source), language: language(of: source))
  }

  /// By the short name, for bars and boards.
  func shortLink(to record: some RecordContent) -> TextLink {
    TextLink(record.shortTitle, address(of: record), language: textLanguage)
  }

  private func localName(of record: some RecordContent) -> LocalText? {
    record.record.actor?.localNames.min { $0.key < $1.key }.map { LocalText($0.value, language: $0.key) }
  }

  // MARK: Citations

  mutating func cite(_ references: [Reference]) -> Citations { cite(references.map { ($0.id, nil) }) }

  mutating func cite(_ items: [(id: String, locator: String?)]) -> Citations {
    var seen: Set<String> = []
    let marks = items.filter { dossier.source($0.id) != nil && seen.insert($0.id).inserted }.map { id, locator in
      let use = ledger.cite(id)
      return Citations.Mark(number: use.number, anchor: use.anchor, locator: locator)
    }
    return Citations(marks.sorted { $0.number < $1.number })
  }

  /// The page's sources: those that were cited, then those the record names without citing them in a place. For a section
  /// of a document only the numbers of those that the record names; the list is the document's.
  mutating func sources(
    of record: (some RecordContent)? = Record?.none, counts: [(side: SideMark, text: String)] = []
  ) -> SourceList {
    let named = record?.citedSources ?? []
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

/// Answers the renderer's questions about one body.
private struct BodyResolver: ReferenceResolver {
  var context: PageContext
  /// Whose body it is: relative links start in its folder.
  let record: Record
  /// Stands before the ids of the body.
  let idPrefix: String
  /// By the place of their fences.
  private let views: [SourceLocation: View]

  init(context: PageContext, record: Record, idPrefix: String) {
    self.context = context
    self.record = record
    self.idPrefix = idPrefix
    views = Dictionary(record.common.views.map { ($0.location, $0) }) { first, _ in first }
  }

  mutating func wikilink(_ written: String) -> (link: Link, title: String)? {
    let target = WikilinkTarget(written)
    if target.id.isEmpty { return target.fragment.map { (.fragment(idPrefix + $0), $0) } }
    guard let path = context.site.path(of: target.id) else { return nil }
    let title = context.dossier.record(target.id)?.title ?? context.dossier.source(target.id)?.title ?? target.id
    return (context.address(of: path, fragment: target.fragment), title)
  }

  /// A content file's address becomes its page's; what is outside the site stays as it is.
  mutating func link(_ destination: String) -> Link? {
    switch context.dossier.target(of: destination, in: record) {
    case .record(let id, let fragment): context.site.path(of: id).map { context.address(of: $0, fragment: fragment) }
    case .ownPage(let fragment): .fragment(idPrefix + fragment)
    case .asset(let path): context.site.assets[path].map { context.address(of: $0) }
    case .external(let address): Link(address)
    case nil: nil
    }
  }

  mutating func citation(_ items: [CitationItem]) -> HTML {
    context.cite(items.map { ($0.id, $0.locator) }).marks
  }

  mutating func image(_ destination: String) -> ResolvedImage? {
    guard case .asset(let path) = context.dossier.target(of: destination, in: record) else { return nil }
    guard let asset = context.site.assets[path] else { return nil }
    return ResolvedImage(link: context.address(of: asset), width: asset.size?.width, height: asset.size?.height)
  }

  mutating func block(_ block: FencedBlock) -> HTML? {
    views[block.location].map {
      context.view($0).html(in: context.textLanguage, on: context.dossier.settings.interfaceLanguage)
    }
  }
}
