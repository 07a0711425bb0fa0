/// Finds where an inline of a block starts in the source.
///
/// libcmark's word is taken where the source agrees. It counts columns from the block's first line even where a later
/// one is indented otherwise, does not see lines that it took for link definitions, and loses count after a line break
/// inside a link's address. Where it is wrong, the next place in the block that reads like the inline is taken.
struct InlineLocator {
  private var firstLine = 0
  private var lastLine = 0
  private var startColumn = 1
  private var quoteDepth = 0
  /// Where to look next; searches go forward only, so that all of them together read a block once.
  private var cursor = 0
  /// Up to this line nothing is left to find.
  private var searchedLine = 0
  private var searchesLeft = 0
  /// Where the block goes on in the line that was asked for last.
  private var content = (line: -1, start: 0)

  /// A search that finds nothing reads the rest of the block for nothing.
  private static let searchLimit = 16

  mutating func enter(_ block: CMarkNode, quoteDepth: Int, in source: MaskedSource) {
    firstLine = block.startLine - 1
    lastLine = min(block.endLine, source.lines.count) - 1
    startColumn = block.startColumn
    self.quoteDepth = quoteDepth
    searchedLine = firstLine
    content.line = -1
    let isKnown = firstLine >= 0 && firstLine <= lastLine
    searchesLeft = isKnown ? Self.searchLimit : 0
    cursor = isKnown ? source.lines[firstLine].start + startColumn - 1 : 0
  }

  /// Code may read like what comes after it.
  mutating func pass(_ code: CMarkNode, in source: MaskedSource) {
    guard let start = offset(line: code.startLine - 1, column: code.startColumn, in: source) else { return }
    let end = start + code.literal.count
    guard end <= source.bytes.count, source.bytes[start..<end].elementsEqual(code.literal) else { return }
    cursor = max(cursor, end)
  }

  /// The origin of the block's own start.
  func blockOrigin(in source: MaskedSource) -> Int {
    guard source.lines.indices.contains(firstLine) else { return 0 }
    return source.origin(of: source.lines[firstLine].start + startColumn - 1, inLine: firstLine)
  }

  /// The origin of what the block holds in its second line.
  func secondLineOrigin(in source: MaskedSource) -> Int {
    guard firstLine < lastLine else { return blockOrigin(in: source) }
    return source.origin(of: source.contentStart(firstLine + 1, quoteDepth: quoteDepth), inLine: firstLine + 1)
  }

  /// The origin of an inline that begins with `token`, and that libcmark places at `line` and `column` from 1.
  mutating func origin(of token: SourceToken, line: Int, column: Int, in source: MaskedSource) -> Int {
    if let origin = confirmedOrigin(of: token, line: line, column: column, in: source) { return origin }
    if let origin = search(token, in: source) { return origin }
    let claimed = offset(line: line - 1, column: column, in: source)
    return claimed.map { source.origin(of: $0, inLine: line - 1) } ?? blockOrigin(in: source)
  }

  /// The same, or nil if the source reads otherwise at that place.
  mutating func confirmedOrigin(of token: SourceToken, line: Int, column: Int, in source: MaskedSource) -> Int? {
    guard let offset = offset(line: line - 1, column: column, in: source) else { return nil }
    // Inlines are asked for in the order of the text. What lies behind only reads like this one.
    guard offset >= cursor, token.isAt(offset, in: source.bytes) else { return nil }
    cursor = offset + 1
    return source.origin(of: offset, inLine: line - 1)
  }

  private mutating func offset(line: Int, column: Int, in source: MaskedSource) -> Int? {
    guard source.lines.indices.contains(line) else { return nil }
    if content.line != line {
      let isFirst = line == firstLine
      content.start =
        isFirst ? source.lines[line].start + startColumn - 1 : source.contentStart(line, quoteDepth: quoteDepth)
      content.line = line
    }
    let start = content.start + column - startColumn
    return start >= source.lines[line].start && start < source.lines[line].end ? start : nil
  }

  private mutating func search(_ token: SourceToken, in source: MaskedSource) -> Int? {
    guard searchesLeft > 0, let first = token.first else { return nil }
    var line = searchedLine
    while line <= lastLine {
      let bounds = source.lines[line]
      var offset = max(cursor, bounds.start)
      while offset < bounds.end {
        if source.bytes[offset] == first, token.isAt(offset, in: source.bytes) {
          cursor = offset + 1
          searchedLine = line
          return source.origin(of: offset, inLine: line)
        }
        offset += 1
      }
      line += 1
    }
    searchesLeft -= 1
    return nil
  }
}
