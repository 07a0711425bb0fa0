/// Tables and footnote definitions, which libcmark takes for paragraphs.
///
/// Their places are known only on the tree, and their inside must be parsed anew: a cell ends at a pipe even within
/// emphasis, and a definition may hold lists and code. `find` collects those insides as fragments; the text is then
/// parsed again with the fragments before it.
struct LateBlocks {
  /// What stands in place of a paragraph. With everything nil, nothing does.
  struct Replacement {
    /// The key of the fragment with the lines before the table or the first definition.
    var lead: Int?
    var table: Table?
    /// The paragraph was the text of a heading underlined with hyphens. A table has no such heading.
    var endsWithRule = false
  }

  struct Table {
    let alignments: [TableAlignment]
    /// Keys of the cells' fragments, the header first; nil for a cell without text.
    let rows: [[Int?]]
  }

  struct Definition {
    let label: String
    /// Where its bracket stands in the text as written.
    let origin: Int
    /// The key of what it says.
    let fragment: Int
  }

  /// By the key of the first line of what they replace: a line begins one leaf block at most.
  private(set) var replacements: [Int: Replacement] = [:]
  private(set) var definitions: [Definition] = []
  /// Keys of the fragments that a quote begins with.
  private(set) var quoteLeads: Set<Int> = []

  /// How many cells may still be added to rows that have too few: a header of 20,000 columns over 20,000 short rows
  /// is a small file.
  private var paddingLeft = 100_000

  private var found: [Fragment] = []
  /// The key of the fragment found last, or of the text's first line.
  private var lastKey = 0

  /// Finds what was not found in an earlier round. Tables in footnotes need a second round, for instance.
  ///
  /// - Returns: what must be put before the text. If that is empty, the tree is good as it is.
  mutating func find(in root: CMarkNode?, of source: MaskedSource, options: MarkdownOptions) -> [Fragment] {
    found = []
    lastKey = source.lines.count
    var quoteDepth = 0
    var node = root
    while let current = node {
      if let child = current.firstBlockChild {
        if current.kind == .quote { quoteDepth += 1 }
        node = child
        continue
      }
      if current.kind == .paragraph || current.kind == .heading && current.endLine > current.startLine {
        findBlocks(in: current, quoteDepth: quoteDepth, of: source, options: options)
      }
      node = LateBlocks.following(current, quoteDepth: &quoteDepth)
    }
    return found
  }

  private static func following(_ node: CMarkNode, quoteDepth: inout Int) -> CMarkNode? {
    var node = node
    while node.next == nil, let parent = node.parent {
      if parent.kind == .quote { quoteDepth -= 1 }
      node = parent
    }
    return node.next
  }

  private mutating func findBlocks(
    in block: CMarkNode, quoteDepth: Int, of source: MaskedSource, options: MarkdownOptions
  ) {
    let key = source.key(ofLine: block.startLine - 1)
    guard replacements[key] == nil else { return }
    var lines = source.contentLines(of: block, quoteDepth: quoteDepth)
    var replacement = Replacement()
    if block.kind == .heading {
      guard let underline = lines.dropFirst().firstIndex(where: { source.isUnderline($0) }) else { return }
      replacement.endsWithRule = block.headingLevel == 2
      lines = Array(lines[...(replacement.endsWithRule ? underline - 1 : underline)])
    }
    let isDefinition = lines.map { Mask.isMask(Mask.footnoteStart, at: $0.bytes.lowerBound, in: source.bytes) }
    let firstDefinition = isDefinition.firstIndex(of: true) ?? lines.count
    let body = lines[..<firstDefinition]
    let start = options.hasTables ? tableStart(in: body, of: source) : nil
    guard firstDefinition < lines.count || start != nil else { return }
    if let start { replacement.table = table(in: body[start...], of: source) }
    let lead = body[..<(start ?? body.endIndex)]
    if !lead.isEmpty {
      let fragment = add(Fragment(kind: .blocks, lines: Array(lead)))
      replacement.lead = fragment
      // A fragment of blocks is a quote as well, but not one of the writer's.
      let isOwnQuote = block.beginsQuote && !(quoteDepth == 1 && block.startLine <= source.fragmentLineCount)
      if isOwnQuote, block.kind == .paragraph { quoteLeads.insert(fragment) }
    }
    let next = replacement.endsWithRule ? nil : block.next
    addDefinitions(lines[firstDefinition...], before: next, of: source)
    replacements[key] = replacement
  }

  /// The index of the header: the line before the first delimiter row of as many cells.
  private func tableStart(in lines: ArraySlice<ContentLine>, of source: MaskedSource) -> Int? {
    zip(lines.indices, lines.indices.dropFirst()).first { header, delimiter in
      guard let columns = TableSyntax.alignments(of: lines[delimiter].bytes, in: source.bytes) else { return false }
      return TableSyntax.cells(of: lines[header].bytes, in: source.bytes).count == columns.count
    }?.0
  }

  private mutating func table(in lines: ArraySlice<ContentLine>, of source: MaskedSource) -> Table {
    let alignments = TableSyntax.alignments(of: lines[lines.startIndex + 1].bytes, in: source.bytes) ?? []
    var rows: [[Int?]] = []
    for (index, line) in zip(lines.indices, lines) where index != lines.startIndex + 1 {
      let row: [Int?] = TableSyntax.cells(of: line.bytes, in: source.bytes).prefix(alignments.count).map { cell in
        cell.isEmpty ? nil : add(Fragment(kind: .cell, lines: [ContentLine(line: line.line, bytes: cell)]))
      }
      let padding = min(alignments.count - row.count, paddingLeft)
      paddingLeft -= padding
      rows.append(row + Array(repeating: nil, count: padding))
    }
    return Table(alignments: alignments, rows: rows)
  }

  /// Each definition goes up to the next; to the last belong the blocks indented by four after the paragraph.
  private mutating func addDefinitions(
    _ lines: ArraySlice<ContentLine>, before next: CMarkNode?, of source: MaskedSource
  ) {
    var rest = lines
    while let first = rest.first {
      let end =
        rest.dropFirst().firstIndex { Mask.isMask(Mask.footnoteStart, at: $0.bytes.lowerBound, in: source.bytes) }
        ?? rest.endIndex
      let start = first.bytes.lowerBound
      guard let bracket = source.bytes[first.bytes].firstIndex(of: UInt8(ascii: "]")) else { return }
      let opening = ContentLine(line: first.line, bytes: (bracket + 2)..<first.bytes.upperBound)
      var content = [opening.trimmed(in: source.bytes)]
      content += rest[rest.index(after: rest.startIndex)..<end]
      if end == rest.endIndex { content += continuation(from: next, after: content, of: source) }
      let label = String(decoding: source.bytes[(start + 2)..<bracket], as: UTF8.self)
      let key = add(Fragment(kind: .blocks, lines: content))
      let origin = source.origin(of: start, inLine: first.line)
      definitions.append(Definition(label: label, origin: origin, fragment: key))
      rest = rest[end...]
    }
  }

  private mutating func continuation(
    from first: CMarkNode?, after content: [ContentLine], of source: MaskedSource
  ) -> [ContentLine] {
    var lines: [ContentLine] = []
    var last = content.last?.line ?? 0
    var node = first
    while let block = node, block.kind == .codeBlock, let code = source.indentedCode(block) {
      // The blank lines between.
      lines += ((last + 1)..<(block.startLine - 1)).map { ContentLine(line: $0, bytes: 0..<0) }
      lines += code
      last = code.last?.line ?? last
      replacements[source.key(ofLine: block.startLine - 1)] = Replacement()
      node = block.next
    }
    return lines
  }

  private mutating func add(_ fragment: Fragment) -> Int {
    found.append(fragment)
    lastKey += fragment.lineCount
    return lastKey
  }
}

extension CMarkNode {
  /// The first child, unless the node's children are inlines.
  fileprivate var firstBlockChild: CMarkNode? {
    switch kind {
    case .document, .quote, .list, .item: firstChild
    default: nil
    }
  }
}

extension ContentLine {
  /// Without white space before it.
  fileprivate func trimmed(in bytes: [UInt8]) -> ContentLine {
    let rest = bytes[self.bytes].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return ContentLine(line: line, bytes: rest.startIndex..<self.bytes.upperBound)
  }
}

extension MaskedSource {
  /// Whether this is what makes a heading of the lines above. libcmark's end line for such headings is one too far
  /// unless the text ends there.
  fileprivate func isUnderline(_ line: ContentLine) -> Bool {
    let content = bytes[line.bytes].split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard content.count == 1, let marks = content.first, let mark = marks.first else { return false }
    return (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-")) && marks.allSatisfy { $0 == mark }
  }

  /// The lines of an indented code block without their indentation, or nil if the block is fenced.
  fileprivate func indentedCode(_ block: CMarkNode) -> [ContentLine]? {
    let first = block.startLine - 1
    guard block.fenceInfo.isEmpty, lines.indices.contains(first) else { return nil }
    let code = block.literal.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    guard first + code.count <= lines.count else { return nil }
    let content = zip(first..., code).map { line, text in
      // What libcmark left of a line is its end.
      ContentLine(line: line, bytes: max(lines[line].start, lines[line].end - text.count)..<lines[line].end)
    }
    // A block's start is its fence or the first character of its code.
    let start = lines[first].start + block.startColumn - 1
    guard let line = content.first?.bytes, let text = code.first, !text.isEmpty else { return nil }
    return line.lowerBound == start && bytes[line].elementsEqual(text) ? content : nil
  }
}
