/// How the cells of a column are set.
enum TableAlignment: Sendable {
  case unset, left, center, right
}

/// The rows of GFM's tables (github.github.com/gfm, section 4.10), as ranges of a text's bytes.
enum TableSyntax {
  /// The columns of a delimiter row such as `| :-- | --: |`, or nil if the line is none. At least one pipe is needed,
  /// lest every underlined heading become a table.
  static func alignments(of line: Range<Int>, in bytes: [UInt8]) -> [TableAlignment]? {
    guard bytes[line].contains(UInt8(ascii: "|")) else { return nil }
    var columns: [TableAlignment] = []
    for cell in cells(of: line, in: bytes) {
      guard let alignment = alignment(of: bytes[cell]) else { return nil }
      columns.append(alignment)
    }
    return columns.isEmpty ? nil : columns
  }

  private static func alignment(of cell: ArraySlice<UInt8>) -> TableAlignment? {
    let isLeft = cell.first == UInt8(ascii: ":")
    let hyphens = cell.dropFirst(isLeft ? 1 : 0)
    let isRight = hyphens.last == UInt8(ascii: ":")
    let rest = hyphens.dropLast(isRight ? 1 : 0)
    guard !rest.isEmpty, rest.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return isLeft ? (isRight ? .center : .left) : (isRight ? .right : .unset)
  }

  /// The cells of a row without the space around them. A pipe after a backslash or within a wikilink belongs to its
  /// cell.
  static func cells(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var rest = trimmed(line, in: bytes)
    if let first = rest.first, bytes[first] == UInt8(ascii: "|") { rest = rest.dropFirst() }
    var cells: [Range<Int>] = []
    var start = rest.lowerBound
    var index = start
    while index < rest.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        index += 1
      case Mask.lead where Mask.isMask(Mask.wikilinkStart, at: index, in: bytes):
        // The two ends are the brackets next to each other, so no row is searched twice.
        let next = bytes[index..<rest.upperBound].indices.first { Mask.isMask(Mask.wikilinkEnd, at: $0, in: bytes) }
        index = next.map { $0 + 1 } ?? index
      case UInt8(ascii: "|"):
        cells.append(trimmed(start..<index, in: bytes))
        start = index + 1
      default:
        break
      }
      index += 1
    }
    let last = trimmed(start..<rest.upperBound, in: bytes)
    if !last.isEmpty { cells.append(last) }
    return cells
  }

  /// Takes the backslash from each pipe: within code libcmark leaves it, and GFM does not.
  static func unescapePipes(in bytes: inout [UInt8], from start: Int) {
    var end = start
    for index in start..<bytes.count {
      if end > start, bytes[index] == UInt8(ascii: "|"), bytes[end - 1] == UInt8(ascii: "\\") { end -= 1 }
      bytes[end] = bytes[index]
      end += 1
    }
    bytes.removeSubrange(end...)
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\t") { start += 1 }
    while start < end, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
    return start..<end
  }
}
