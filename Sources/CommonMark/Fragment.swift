/// A line of a block: the index of the line, and the bytes of it that belong to the block.
struct ContentLine {
  let line: Int
  let bytes: Range<Int>
}

/// A piece of the text that is parsed once more, in the same document, so that every link reference definition holds.
struct Fragment {
  enum Kind {
    /// Blocks. A quote ends whatever they leave open.
    case blocks
    /// One line of inlines, whatever it begins with. The space keeps it a beginning for emphasis.
    case cell

    var prefix: [UInt8] {
      switch self {
      case .blocks: Array("> ".utf8)
      case .cell: [Mask.lead, Mask.cellStart, UInt8(ascii: " ")]
      }
    }
  }

  let kind: Kind
  let lines: [ContentLine]

  /// With the blank line after it.
  var lineCount: Int { lines.count + 1 }
}
