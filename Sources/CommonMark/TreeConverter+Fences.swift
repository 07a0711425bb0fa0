internal import Diagnostics

/// Blocks of code between fences that bear a name.
extension TreeConverter {
  mutating func appendFencedBlock(_ node: CMarkNode) {
    let info = string(node.fenceInfo)
    let name = info.firstWord
    let words = info[name.endIndex...].drop { $0.isWhitespace }
    locator.enter(node, quoteDepth: 0, in: source)
    let location = locations.location(ofOrigin: locator.blockOrigin(in: source))
    let (text, columns) = content(of: node)
    tree.blocks.append(
      FencedBlock(name: String(name), words: String(words), text: text, location: location, columns: columns))
    events.append(.fencedBlock(Int32(tree.blocks.count - 1)))
  }

  /// The lines of a fenced block, and the column of the file at which each begins.
  private mutating func content(of node: CMarkNode) -> (text: String, columns: [Int]) {
    let literal = node.literal
    var bytes: [UInt8] = []
    bytes.reserveCapacity(literal.count)
    var columns: [Int] = []
    var start = 0
    while start < literal.count {
      let end = literal[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? literal.count
      columns.append(column(ofLast: end - start, inLine: node.startLine + columns.count))
      bytes.append(contentsOf: literal[start..<end])
      bytes.append(UInt8(ascii: "\n"))
      let isPair = end + 1 < literal.count && literal[end] == 13 && literal[end + 1] == 10
      start = end + (isPair ? 2 : 1)
    }
    if source.hasMasks { Mask.remove(from: &bytes, in: 0..<bytes.count) }
    return (String(decoding: bytes, as: UTF8.self), columns)
  }

  /// The column of what libcmark left of a line, which is its end; a tab of which it took a part counts as left.
  private mutating func column(ofLast count: Int, inLine line: Int) -> Int {
    guard source.lines.indices.contains(line) else { return 1 }
    let start = max(source.lines[line].start, source.lines[line].end - count)
    return locations.location(ofOrigin: source.origin(of: start, inLine: line)).column
  }
}

extension String {
  /// Up to the first white space, as CommonMark knows it in an info string.
  var firstWord: Substring {
    let end = utf8.firstIndex { (9...13).contains($0) || $0 == UInt8(ascii: " ") } ?? endIndex
    return self[..<end]
  }
}
