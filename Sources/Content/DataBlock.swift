internal import CommonMark
public import Diagnostics

/// A fenced block of a body that holds YAML. What a page shows in its place is for those to say who know the records.
public struct DataBlock: Sendable, Hashable {
  /// The names of fences behind which YAML stands; blocks of any other name are code.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    case timeline, measures, chart, accounts, figure
  }

  public let name: Name
  /// The block's YAML, with its places in the file; an empty scalar at the fence where there is none.
  public let fields: YAMLNode
  /// Where the opening fence stands.
  public let location: SourceLocation
}

extension DataBlock {
  /// Reads the blocks of a text that are data.
  ///
  /// - Returns: those that are YAML, and what is wrong with the others.
  static func parse(_ markdown: MarkdownDocument) -> (blocks: [DataBlock], diagnostics: [Diagnostic]) {
    var blocks: [DataBlock] = []
    var diagnostics: [Diagnostic] = []
    for block in markdown.blocks {
      guard let name = Name(rawValue: block.name) else { continue }
      if !block.words.isEmpty {
        let message = "What '\(block.name)' shows is told between its fences as YAML; words behind the name do nothing."
        diagnostics.append(Diagnostic("stray-words", message, at: block.location, severity: .warning))
      }
      let parsed = YAMLNode.parse(block)
      diagnostics += parsed.diagnostics
      guard let node = parsed.node else { continue }
      let fields = node.isNull ? YAMLNode(node.value, at: block.location) : node
      blocks.append(DataBlock(name: name, fields: fields, location: block.location))
    }
    return (blocks, diagnostics)
  }
}
