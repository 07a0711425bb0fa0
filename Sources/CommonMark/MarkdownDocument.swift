public import Diagnostics
public import HTML

/// A parsed text.
public struct MarkdownDocument: Sendable {
  public let diagnostics: [Diagnostic]
  public let references: [MarkdownReference]
  public let headings: [MarkdownHeading]
  public let paragraphs: [MarkdownParagraph]

  public init(
    parsing text: String, path: String = "", firstLine: Int = 1, options: MarkdownOptions = .dossier
  ) {
    diagnostics = []
    references = []
    headings = []
    paragraphs = []
  }

  public var wordCount: Int { 0 }
  public var plainText: String { "" }
  public var isEmpty: Bool { true }

  public func html(resolving resolver: inout some ReferenceResolver) -> HTML { .empty }
}
