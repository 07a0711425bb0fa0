public import Diagnostics
public import HTML

/// A parsed text: what it refers to, how it is built, and its HTML.
///
/// The text is CommonMark 0.30 as libcmark reads it, with the additions that `MarkdownOptions` name. A document is a
/// value without pointers into C; rendering it leaves it as it is, so threads may share it.
public struct MarkdownDocument: Sendable {
  /// What is wrong with the text, in the order of the text. Whether a reference leads anywhere is not known here.
  public let diagnostics: [Diagnostic]
  /// Wikilinks, citations, links and images in the order of the text, those in tables and used footnotes included.
  public let references: [MarkdownReference]
  /// Blocks of code whose fences bear a name, in the order of the text, those in used footnotes included.
  public let blocks: [FencedBlock]

  private let tree: MarkdownTree
  private let survey: Survey
  private let options: MarkdownOptions

  /// More than this libcmark cannot hold; it would end the process.
  private static let sizeLimit = 1 << 28

  /// - Parameters:
  ///   - path: names the file in locations.
  ///   - firstLine: the line of the file, from 1, on which the text begins.
  public init(
    parsing text: String, path: String = "", firstLine: Int = 1, options: MarkdownOptions = .dossier
  ) {
    let isTooLarge = text.utf8.count > Self.sizeLimit
    var parser = MarkdownParser(isTooLarge ? "" : text, options: options)
    var (tree, locations, found) = parser.parse(path: path, firstLine: firstLine)
    survey = Survey(tree, locations: &locations)
    if isTooLarge {
      let start = SourceLocation(path: path, line: firstLine)
      found.append(Diagnostic("too-large", "A text has at most \(Self.sizeLimit >> 20) megabytes.", at: start))
    }
    if options.hasAdditions { found += survey.diagnostics(of: tree) }
    diagnostics = found.sorted()
    references = survey.references(of: tree)
    blocks = survey.blocks(of: tree)
    self.tree = tree
    self.options = options
  }

  /// The headings in the order of the page.
  public var headings: [MarkdownHeading] { survey.headings }
  /// The paragraphs of prose in the order of the page.
  public var paragraphs: [MarkdownParagraph] { survey.paragraphs }
  /// The words of prose, headings and tables; not those of code blocks and footnotes.
  public var wordCount: Int { survey.wordCount }

  /// The text without markup and footnotes, a line for each block.
  public var plainText: String { plainText { _ in nil } }

  /// The same with what a record is called in place of a wikilink without a label.
  ///
  /// - Parameter title: of the record with an id; nil leaves the id.
  public func plainText(naming title: (String) -> String?) -> String {
    PlainText(tree.events, of: tree, naming: title).string
  }

  /// Whether nothing would be shown.
  public var isEmpty: Bool { tree.events.isEmpty }

  /// The markup, ending in a line feed unless empty.
  ///
  /// - Parameter idPrefix: stands before each id of a heading or footnote, so that several texts can share a page.
  ///   Links to headings go through the resolver, which has to add it there.
  public func html(resolving resolver: inout some ReferenceResolver, idPrefix: String = "") -> HTML {
    var renderer = HTMLRenderer(tree, survey, options: options, idPrefix: idPrefix)
    renderer.renderDocument(&resolver)
    return HTML(raw: String(decoding: renderer.output.bytes, as: UTF8.self))
  }
}
