/// Neighbouring texts and soft line breaks of libcmark's tree, collected to be read as one.
///
/// Characters that the writer escaped must not open or close anything. Until the run has been read they are held as
/// control characters, which cannot come from the source.
struct TextRun {
  /// Where the run starts in the text it is collected in.
  private(set) var start = 0
  private(set) var isEmpty = true
  private var pieces: [Piece] = []
  private var hasEscapes = false

  /// What follows `offset` in the text follows `literalOffset` in a node's.
  private struct Piece {
    let offset: Int
    let node: CMarkNode
    let literalOffset: Int
  }

  /// An escaped character is held as the control character of its place among those that have masks, from here on:
  /// behind white space, which runs hold too.
  private static let escapeStart: UInt8 = 14

  mutating func append(_ node: CMarkNode, to text: inout [UInt8], hasMasks: Bool) {
    if isEmpty { begin(at: text.count) }
    let literal = node.literal
    pieces.append(Piece(offset: text.count, node: node, literalOffset: 0))
    var copied = 0
    if hasMasks {
      for index in literal.indices.dropLast() where literal[index] == Mask.lead {
        guard let character = Mask.escapedCharacter(literal[index + 1]),
          let escape = Mask.escapable.firstIndex(of: character)
        else { continue }
        text.append(contentsOf: literal[copied..<index])
        text.append(TextRun.escapeStart + UInt8(escape))
        copied = index + 2
        pieces.append(Piece(offset: text.count, node: node, literalOffset: copied))
        hasEscapes = true
      }
    }
    text.append(contentsOf: literal[copied...])
  }

  mutating func appendSoftBreak(to text: inout [UInt8]) {
    if isEmpty { begin(at: text.count) }
    text.append(UInt8(ascii: "\n"))
  }

  /// Leaves out the first bytes; places stay right.
  mutating func dropFirst(_ count: Int) {
    start += count
  }

  private mutating func begin(at offset: Int) {
    start = offset
    isEmpty = false
    hasEscapes = false
    pieces.removeAll(keepingCapacity: true)
  }

  /// Where libcmark places an offset of the run: line and column from 1, in bytes. Too small by what character
  /// references before it in the same node took.
  func position(of offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, pieces.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if pieces[middle].offset <= offset { low = middle } else { high = middle }
    }
    guard low < pieces.count else { return (0, 0) }
    let piece = pieces[low]
    return (piece.node.startLine, piece.node.startColumn + piece.literalOffset + offset - piece.offset)
  }

  /// Ends the run: escaped characters become themselves.
  mutating func end(in text: inout [UInt8]) {
    isEmpty = true
    if hasEscapes { TextRun.removeEscapes(from: &text, in: start..<text.count) }
  }

  static func removeEscapes(from text: inout [UInt8], in range: Range<Int>) {
    for index in range where isEscape(text[index]) {
      text[index] = Mask.escapable[Int(text[index] - escapeStart)]
    }
  }

  static func isEscape(_ byte: UInt8) -> Bool {
    byte >= escapeStart && byte < escapeStart + UInt8(Mask.escapable.count)
  }
}
