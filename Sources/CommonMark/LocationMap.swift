internal import Diagnostics

/// Turns an origin, a byte offset into the text as written, into a line and a column in Unicode scalars: the one place
/// that does.
///
/// It remembers where it was asked last, so that asking in the order of the text costs one pass over it, however long
/// the lines.
struct LocationMap {
  private let bytes: [UInt8]
  /// The text begins here in `bytes`; fragments stand before it.
  private let base: Int
  private let lines: ArraySlice<MaskedSource.Line>
  private let path: String
  private let firstLine: Int

  private var line: Int
  private var offset: Int
  private var column = 1

  init(_ source: MaskedSource, path: String, firstLine: Int) {
    bytes = source.bytes
    lines = source.lines[source.fragmentLineCount...]
    base = lines.first?.start ?? 0
    line = lines.startIndex
    offset = base
    self.path = path
    self.firstLine = firstLine
  }

  mutating func location(ofOrigin origin: Int) -> SourceLocation {
    guard !lines.isEmpty else { return SourceLocation(path: path, line: firstLine) }
    let target = origin + base
    if target < offset || line + 1 < lines.endIndex && target >= lines[line + 1].start { seekLine(of: target) }
    while offset < min(target, lines[line].end) {
      offset += 1
      if offset == bytes.count || beginsScalar(offset) { column += 1 }
    }
    return SourceLocation(path: path, line: firstLine + line - lines.startIndex, column: column)
  }

  /// Each scalar has one byte that does not continue another. A mask stands for two.
  private func beginsScalar(_ offset: Int) -> Bool {
    bytes[offset] & 0xC0 != 0x80 || bytes[offset - 1] == Mask.lead && bytes[offset] < 0xA0
  }

  /// Goes to the start of the last line that starts at or before the offset.
  private mutating func seekLine(of target: Int) {
    var (low, high) = (lines.startIndex, lines.endIndex - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].start <= target { low = middle } else { high = middle - 1 }
    }
    line = low
    offset = lines[low].start
    column = 1
  }
}
