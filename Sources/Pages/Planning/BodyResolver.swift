internal import CommonMark
internal import Content
internal import Diagnostics
internal import Dossiers
internal import HTML
internal import Wording

/// Answers the renderer's questions about one body.
struct BodyResolver<Planner: CitingPlanner>: ReferenceResolver {
  var context: Planner
  /// Whose body it is: relative links start in its folder.
  let record: Record
  /// Stands before the ids of the body.
  let idPrefix: String
  /// By the place of their fences.
  private let views: [SourceLocation: View]

  init(context: Planner, record: Record, idPrefix: String) {
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
    case .asset(let path, let fragment):
      context.site.assets[path].map { context.address(of: SitePath($0.path), fragment: fragment) }
    case .external(let address): Link(address)
    case nil: nil
    }
  }

  mutating func citation(_ items: [CitationItem]) -> HTML {
    context.cite(items.map { ($0.id, $0.locator) }).marks(context.words)
  }

  func words(_ phrase: MarkdownPhrase) -> String { context.words.text(phrase) }

  /// As `[[id]]` shows it, with the mark of a citation.
  mutating func mention(_ item: CitationItem, isNamed: Bool) -> HTML? {
    guard let source = context.dossier.source(item.id) else { return nil }
    let marks = context.cite([(item.id, item.locator)]).marks(context.words)
    return isNamed ? "\(context.link(to: source).anchor)\(marks)" : marks
  }

  mutating func image(_ destination: String) -> ResolvedImage? {
    guard case .asset(let path, _) = context.dossier.target(of: destination, in: record) else { return nil }
    return image(at: path)
  }

  mutating func embed(_ name: String) -> ResolvedImage? {
    context.dossier.assets(named: name).first.flatMap(image)
  }

  private func image(at path: String) -> ResolvedImage? {
    guard let asset = context.site.assets[path] else { return nil }
    return ResolvedImage(link: context.address(of: asset), width: asset.size?.width, height: asset.size?.height)
  }

  mutating func block(_ block: FencedBlock) -> HTML? {
    views[block.location].map {
      context.view($0).html(context.words, in: context.textLanguage, amid: context.ownLanguage)
    }
  }
}
