internal import Diagnostics

/// Runs libcmark over a text as often as its tables and footnotes need.
struct MarkdownParser {
  private var source: MaskedSource
  private var late = LateBlocks()
  private let options: MarkdownOptions

  /// A table in a list in a footnote in a footnote is enough; deeper ones stay paragraphs.
  private static let roundLimit = 4

  init(_ text: String, options: MarkdownOptions) {
    source = MaskedSource(text, options: options)
    self.options = options
  }

  mutating func parse(
    path: String, firstLine: Int
  ) -> (tree: MarkdownTree, locations: LocationMap, diagnostics: [Diagnostic]) {
    var round = 0
    while true {
      let cmark = CMarkTree(parsing: source.bytes)
      if source.mayHoldLateBlocks, round < Self.roundLimit {
        let fragments = cmark.withRoot { late.find(in: $0, of: source, options: options) }
        if !fragments.isEmpty {
          source.prepend(fragments)
          round += 1
          continue
        }
      }
      var converter = TreeConverter(source, late, options: options, path: path, firstLine: firstLine)
      cmark.withRoot { converter.convert($0) }
      return (converter.tree, converter.locations, converter.diagnostics)
    }
  }
}
