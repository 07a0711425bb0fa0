import CommonMark
import HTML

/// A site that knows what the tests need: records are pages under `/r/`, except `unknown`; links to `gone.md` lead
/// nowhere; images have a size, except `gone.png`, which is not there. Citations count from 1; in a sentence what begins
/// with `src` is a source.
struct SiteStub: ReferenceResolver {
  var citationCount = 0

  mutating func wikilink(_ id: String) -> (link: Link, title: String)? {
    guard id != "unknown", let link = Link("/r/\(id)") else { return nil }
    return (link, "Title of \(id)")
  }

  mutating func link(_ destination: String) -> Link? {
    destination == "gone.md" ? nil : Link(destination)
  }

  mutating func citation(_ items: [CitationItem]) -> HTML {
    citationCount += 1
    let names = items.map { $0.id + ($0.locator.map { " (\($0))" } ?? "") }.joined(separator: ", ")
    return "<cite>\(citationCount): \(names)</cite>"
  }

  func words(_ phrase: MarkdownPhrase) -> String {
    switch phrase {
    case .notes: "Notes"
    case .backToReference(let reference): "Back to reference \(reference)"
    case .table: "Table"
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Warning"
    case .caution: "Caution"
    }
  }

  mutating func mention(_ item: CitationItem, isNamed: Bool) -> HTML? {
    guard item.id.hasPrefix("src") else { return nil }
    citationCount += 1
    let name = isNamed ? "Title of \(item.id)" : ""
    return "\(name)<cite>\(citationCount): \(item.id)\(item.locator.map { " (\($0))" } ?? "")</cite>"
  }

  mutating func embed(_ name: String) -> ResolvedImage? { image(name) }

  mutating func image(_ destination: String) -> ResolvedImage? {
    guard destination != "gone.png", let link = Link(destination) else { return nil }
    return destination.hasSuffix(".svg")
      ? ResolvedImage(link: link) : ResolvedImage(link: link, width: 640, height: 480)
  }
}

/// The markup of a text on a page of `SiteStub`.
func html(_ markdown: String, options: MarkdownOptions = .dossier) -> String {
  var site = SiteStub()
  return MarkdownDocument(parsing: markdown, options: options).html(resolving: &site).markup
}
