/// What the Markdown of a text may contain beyond CommonMark 0.30, and how it is written out.
public struct MarkdownOptions: Sendable, Hashable {
  /// Tables as GitHub Flavored Markdown 0.29 has them.
  public let hasTables: Bool
  /// Wikilinks, citations, footnotes, callouts, figures, tasks, strikethrough, bare addresses and heading ids; raw HTML
  /// and what other programs would have taken is left out, and addresses are checked by `Link`.
  public let hasAdditions: Bool

  /// A dossier's body: everything above.
  public static let dossier = MarkdownOptions(hasTables: true, hasAdditions: true)

  /// Bare CommonMark with raw HTML passed through: for the specification's examples, never for content.
  public static let commonMark = MarkdownOptions(hasTables: false, hasAdditions: false)

  /// `commonMark` and tables in GFM's own markup: for the specification's examples, never for content.
  public static let gfmTables = MarkdownOptions(hasTables: true, hasAdditions: false)
}
