/// A text as libcmark gets it, and where each of its lines comes from.
///
/// Offsets count bytes. An offset into `bytes` is where something stands now; its *origin* is where it stands in the
/// text as written, after control characters were replaced. The two differ once fragments are put before the text.
struct MaskedSource {
  /// A line without its end.
  struct Line {
    var start: Int
    var end: Int
    /// What to add to an offset in this line to get its origin.
    var shift: Int
  }

  private(set) var bytes: [UInt8]
  private(set) var lines: [Line]
  /// How many of the lines are fragments.
  private(set) var fragmentLineCount = 0
  let hasMasks: Bool
  let mayHoldLateBlocks: Bool

  init(_ text: String, options: MarkdownOptions) {
    var written = Array(text.utf8)
    // libcmark would drop it, and columns would be off by it.
    if written.starts(with: [0xEF, 0xBB, 0xBF]) { written.removeFirst(3) }
    var scanner = SourceScanner(written, options: options)
    if scanner.hasControls && options.hasAdditions {
      scanner = SourceScanner(MaskedSource.withoutControls(written), options: options)
    }
    bytes = scanner.bytes
    lines = scanner.lines
    hasMasks = scanner.hasMasks
    mayHoldLateBlocks = scanner.hasFootnoteDefinitions || scanner.hasDelimiterRows && options.hasTables
  }

  /// Control characters, which HTML forbids, and NUL become U+FFFD, as CommonMark says of NUL (section 2.3).
  private static func withoutControls(_ bytes: [UInt8]) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 9, 10, 13: scalars.append(scalar)
      case 0..<32, 127..<160: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return Array(String(scalars).utf8)
  }

  func origin(of offset: Int, inLine line: Int) -> Int {
    offset + lines[line].shift
  }

  /// How many lines there are from this one (an index) to the end. Fragments are put before the text, so it stays the
  /// same name for the same line.
  func key(ofLine line: Int) -> Int {
    lines.count - line
  }

  /// What libcmark sees of a paragraph: its lines without the markers of the containers around it.
  ///
  /// - Parameter quoteDepth: how many quotes the paragraph stands in.
  func contentLines(of block: CMarkNode, quoteDepth: Int) -> [ContentLine] {
    let first = block.startLine - 1
    let last = min(block.endLine, lines.count)
    guard first >= 0, first < last else { return [] }
    return (first..<last).map { line in
      let start = line == first ? lines[line].start + block.startColumn - 1 : contentStart(line, quoteDepth: quoteDepth)
      return ContentLine(line: line, bytes: min(start, lines[line].end)..<lines[line].end)
    }
  }

  /// Where a paragraph goes on in a line that is not its first.
  func contentStart(_ line: Int, quoteDepth: Int) -> Int {
    var start = afterSpaces(lines[line].start, line)
    var depth = quoteDepth
    while depth > 0, start < lines[line].end, bytes[start] == UInt8(ascii: ">") {
      start = afterSpaces(start + 1, line)
      depth -= 1
    }
    return start
  }

  private func afterSpaces(_ offset: Int, _ line: Int) -> Int {
    var offset = offset
    while offset < lines[line].end, bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t") {
      offset += 1
    }
    return offset
  }

  /// Puts fragments before the text, the last first, so that the key of each is known when it is found.
  mutating func prepend(_ fragments: [Fragment]) {
    var head: [UInt8] = []
    var headLines: [Line] = []
    for fragment in fragments.reversed() {
      for content in fragment.lines {
        let start = head.count
        head += fragment.kind.prefix
        let shift = content.bytes.lowerBound + lines[content.line].shift - head.count
        head += bytes[content.bytes]
        headLines.append(Line(start: start, end: head.count, shift: shift))
        head.append(UInt8(ascii: "\n"))
      }
      headLines.append(Line(start: head.count, end: head.count, shift: 0))
      head.append(UInt8(ascii: "\n"))
    }
    for index in lines.indices {
      lines[index].start += head.count
      lines[index].end += head.count
      lines[index].shift -= head.count
    }
    lines = headLines + lines
    bytes = head + bytes
    fragmentLineCount += headLines.count
  }
}
