public import HTML

/// Knows what the references of a text stand for on the page that is being rendered.
///
/// The methods are called in the order in which the references appear on the page, so a resolver may number them;
/// footnotes come last, in the order of their numbers.
public protocol ReferenceResolver {
  /// The address and title of what `[[id]]` names, or nil to show the label, or else the id, as text.
  mutating func wikilink(_ id: String) -> (link: Link, title: String)?
  /// The address for the destination of a link as it was written, or nil to show the link's text alone.
  mutating func link(_ destination: String) -> Link?
  /// What stands in place of `[@id, locator; @id]`.
  mutating func citation(_ items: [CitationItem]) -> HTML
  /// What stands in place of `@id [locator]` in a sentence, or nil where no source has the id.
  ///
  /// - Parameter isNamed: whether the source is named as a part of the sentence.
  mutating func mention(_ item: CitationItem, isNamed: Bool) -> HTML?
  /// The file and size of an image, or nil to show its alternative text.
  mutating func image(_ destination: String) -> ResolvedImage?
  /// The same for the picture that `![[name]]` shows.
  mutating func embed(_ name: String) -> ResolvedImage?
  /// What the text says beside the writer's words, in the language of the page.
  func words(_ phrase: MarkdownPhrase) -> String
  /// What stands in place of a block of code whose fence bears a name, or nil to show the code.
  mutating func block(_ block: FencedBlock) -> HTML?
}

extension ReferenceResolver {
  /// Nil: code is code.
  public mutating func block(_ block: FencedBlock) -> HTML? { nil }
}

/// An image that is there.
public struct ResolvedImage: Sendable {
  /// The address of the file on the page.
  public let link: Link
  /// In CSS pixels, if known.
  public let width: Int?
  /// In CSS pixels, if known.
  public let height: Int?

  /// An image whose size may be unknown.
  public init(link: Link, width: Int? = nil, height: Int? = nil) {
    self.link = link
    self.width = width
    self.height = height
  }
}
