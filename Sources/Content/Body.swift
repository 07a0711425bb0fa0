public import CommonMark
public import Diagnostics

/// The Markdown after the front matter.
public struct Body: Sendable {
  /// The tree, for whoever renders it.
  public let markdown: MarkdownDocument
  /// Fenced blocks that hold YAML, in the order of the text.
  public let blocks: [DataBlock]

  public init(markdown: MarkdownDocument, blocks: [DataBlock] = []) {
    self.markdown = markdown
    self.blocks = blocks
  }

  /// A file without text.
  public static let empty = Body(markdown: MarkdownDocument(parsing: ""))

  public var isEmpty: Bool { markdown.isEmpty }
  public var wordCount: Int { markdown.wordCount }
  /// The prose without markup.
  public var plainText: String { markdown.plainText }
  /// The same with titles in place of ids, as far as they are known.
  public func plainText(naming title: (String) -> String?) -> String { markdown.plainText(naming: title) }
  /// Ids of the headings, in order.
  public var anchors: [String] { markdown.headings.map(\.id) }

  /// What the body points at, in the order of the text.
  public var references: [BodyReference] {
    markdown.references.flatMap(BodyReference.references(in:))
  }
}

/// A pointer in a body: to a record, a source, an address or an asset.
public struct BodyReference: Sendable, Hashable {
  public enum Target: Sendable, Hashable {
    /// `[[id]]`; the fragment after `#`, if any.
    case record(id: String, fragment: String?)
    /// `[@id]`
    case source(id: String)
    /// `@id` in a sentence, which points at a source if one has the id.
    case mention(id: String)
    /// `[text](destination)`
    case link(destination: String)
    /// `![alt](destination)`
    case image(destination: String, alt: String)
    /// `![[name]]`
    case embed(name: String, alt: String)
  }

  public let target: Target
  public let location: SourceLocation

  public init(_ target: Target, at location: SourceLocation) {
    self.target = target
    self.location = location
  }

  static func references(in reference: MarkdownReference) -> [BodyReference] {
    switch reference.kind {
    case .wikilink(let written, _):
      let target = WikilinkTarget(written)
      return [BodyReference(.record(id: target.id, fragment: target.fragment), at: reference.location)]
    case .citation(let items):
      return items.map { BodyReference(.source(id: $0.id), at: $0.location) }
    case .mention(let item, _):
      return [BodyReference(.mention(id: item.id), at: item.location)]
    case .link(let destination):
      return [BodyReference(.link(destination: destination), at: reference.location)]
    case .image(let destination, let alt):
      return [BodyReference(.image(destination: destination, alt: alt), at: reference.location)]
    case .embed(let name, let alt):
      return [BodyReference(.embed(name: name, alt: alt), at: reference.location)]
    }
  }
}
