public import Diagnostics

/// Something that a text points at.
public struct MarkdownReference: Sendable, Hashable {
  /// The ways to refer.
  public enum Kind: Sendable, Hashable {
    /// `[[id]]` or `[[id|label]]`. The id is as written and may carry a fragment: `china#the-second-round`.
    case wikilink(id: String, label: String?)
    /// `[text](destination)`, `[text][reference]` or `<https://…>`. Escapes and character references are resolved.
    case link(destination: String)
    /// `[@id, locator; @id]`. Never empty.
    case citation([CitationItem])
    /// `@id` or `@id [locator]` in a sentence, or `-@id` where the source is not to be named. Somebody's name on a
    /// network looks the same: it is a citation only if a source has the id.
    case mention(CitationItem, isNamed: Bool)
    /// `![alt](destination)`. The alternative text is plain text.
    case image(destination: String, alt: String)
    /// `![[name|alt]]`, as written but for the size that the label may hold.
    case embed(name: String, alt: String)
  }

  /// What is referred to.
  public let kind: Kind
  /// Where its first character stands.
  public let location: SourceLocation

  /// A reference that stands at a place.
  public init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }
}

/// One source named in a citation.
public struct CitationItem: Sendable, Hashable {
  /// The source's id, without `@`.
  public let id: String
  /// Where in the source, as written: `p. 3`.
  public let locator: String?
  /// Where the `@` stands.
  public let location: SourceLocation

  /// A source, as far as a citation names it.
  public init(id: String, locator: String?, location: SourceLocation) {
    self.id = id
    self.locator = locator
    self.location = location
  }
}
