internal import Diagnostics

/// A text as the renderer and the survey read it.
struct MarkdownTree: Sendable {
  /// The body, without its footnotes.
  var events: [MarkdownEvent] = []
  /// UTF-8 that the events' ranges point into. One buffer instead of a string for each node.
  var text: [UInt8] = []
  /// In the order in which they were found.
  var references: [MarkdownReference] = []
  /// In the order in which they were found.
  var blocks: [FencedBlock] = []
  /// In the order of the source.
  var footnotes: [Footnote] = []
  /// Whether parts were read out of order, so that references and blocks stand in another order than in the source.
  var hasFragments = false

  /// What stands behind a label.
  struct Footnote: Sendable {
    let label: String
    let location: SourceLocation
    let events: [MarkdownEvent]
  }

  func string(_ range: TextRange) -> String {
    String(decoding: text[range.bounds], as: UTF8.self)
  }
}
