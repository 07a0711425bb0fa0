internal import Diagnostics
internal import HTML

/// Reads libcmark's tree into a `MarkdownTree`, with a loop and a stack: depth is no danger.
struct TreeConverter {
  var tree = MarkdownTree()
  var diagnostics: [Diagnostic] = []
  var locations: LocationMap

  let source: MaskedSource
  let late: LateBlocks
  let options: MarkdownOptions

  /// Where the events go that are being made: the body's or a fragment's.
  var events: [MarkdownEvent] = []
  var run = TextRun()
  var locator = InlineLocator()
  /// How many links are open. Within a link nothing else can be one.
  var linkDepth = 0
  /// By lower-case label, an index into the footnotes.
  var footnoteIndices: [String: Int] = [:]
  /// By key. What a fragment needs was put before it, so it is here in time.
  var fragments: [Int: [MarkdownEvent]] = [:]
  var isInCell = false
  /// Of the paragraphs, headings, cells and links that are open.
  var marks: [EmphasisMark] = []
  /// Whether libcmark has found emphasis in the open paragraph, heading or cell.
  var hasEmphasis = false

  var quoteDepth = 0
  /// Of the last warning about raw HTML.
  var lastHTMLLine = 0

  init(_ source: MaskedSource, _ late: LateBlocks, options: MarkdownOptions, path: String, firstLine: Int) {
    self.source = source
    self.late = late
    self.options = options
    locations = LocationMap(source, path: path, firstLine: firstLine)
    tree.text.reserveCapacity(source.bytes.count)
    events.reserveCapacity(source.bytes.count / 32 + 8)
  }

  mutating func convert(_ root: CMarkNode?) {
    nameFootnotes()
    var block = root?.firstChild
    while let fragment = block, fragment.startLine <= source.fragmentLineCount {
      convertFragment(fragment)
      block = fragment.next
    }
    walk(from: block)
    tree.events = events
    tree.hasFragments = !fragments.isEmpty
    collectFootnotes()
  }

  private mutating func convertFragment(_ fragment: CMarkNode) {
    isInCell = fragment.kind == .paragraph
    quoteDepth = isInCell ? 0 : 1
    if isInCell { locator.enter(fragment, quoteDepth: 0, in: source) }
    let key = source.key(ofLine: fragment.startLine - 1)
    // A quote's first lines may make a callout of it.
    if late.quoteLeads.contains(key) { events.append(.enter(.quote)) }
    walk(from: fragment.firstChild)
    if isInCell { matchEmphasis(from: 0, isBlock: true) }
    fragments[key] = events
    events.removeAll()
    isInCell = false
    quoteDepth = 0
  }

  /// Goes through a node, its following siblings and everything within them.
  private mutating func walk(from first: CMarkNode?) {
    var open: [(node: CMarkNode, entry: Int?)] = []
    var node = first
    while true {
      if let current = node {
        switch step(at: current) {
        case .leaf:
          node = current.next
        case .container(let element):
          if let element { events.append(.enter(element)) }
          open.append((current, element == nil ? nil : events.count - 1))
          node = current.firstChild
        }
      } else {
        endRun()
        guard let (parent, entry) = open.popLast() else { return }
        leave(parent, entry: entry)
        node = parent.next
      }
    }
  }

  private enum Step {
    /// Done with, children included.
    case leaf
    /// Nil if only the children remain of it.
    case container(MarkdownElement?)
  }

  private mutating func step(at node: CMarkNode) -> Step {
    let kind = node.kind
    if kind == .text || kind == .softBreak {
      if kind == .text { appendText(node) } else { run.appendSoftBreak(to: &tree.text) }
      return .leaf
    }
    endRun()
    switch kind {
    case .lineBreak, .code, .htmlInline, .image, .codeBlock, .htmlBlock, .thematicBreak, .custom, .text, .softBreak:
      appendLeaf(node, kind)
      return .leaf
    case .paragraph, .heading:
      guard let replacement = replacement(of: node) else { return .container(enterBlock(node, kind)) }
      append(replacement)
      return .leaf
    case .quote:
      quoteDepth += 1
      return .container(.quote)
    case .link: return .container(enterLink(node))
    case .emphasis, .strong:
      hasEmphasis = true
      return .container(kind == .strong ? .strong : .emphasis)
    case .list: return .container(.list(start: node.listStart.map(Int32.init)))
    case .item: return .container(.item(isTask: false))
    case .document: return .container(nil)
    }
  }

  private func replacement(of block: CMarkNode) -> LateBlocks.Replacement? {
    late.replacements.isEmpty ? nil : late.replacements[source.key(ofLine: block.startLine - 1)]
  }

  private mutating func enterBlock(_ node: CMarkNode, _ kind: CMarkNode.Kind) -> MarkdownElement {
    locator.enter(node, quoteDepth: quoteDepth, in: source)
    let origin = Int32(truncatingIfNeeded: locator.blockOrigin(in: source))
    if kind == .heading { return .heading(level: UInt8(node.headingLevel), offset: origin) }
    let parent = node.parent
    return .paragraph(isTight: parent?.kind == .item && parent?.parent?.isTightList == true, offset: origin)
  }

  private mutating func leave(_ node: CMarkNode, entry: Int?) {
    switch node.kind {
    case .quote: quoteDepth -= 1
    case .link: linkDepth -= 1
    default: break
    }
    guard let entry, case .enter(let element) = events[entry] else { return }
    if options.hasAdditions {
      if node.holdsInlines { matchEmphasis(from: entry + 1, isBlock: node.kind != .link) }
      if finish(element, entry: entry) { return }
    }
    events.append(.exit(element))
  }

  private mutating func appendLeaf(_ node: CMarkNode, _ kind: CMarkNode.Kind) {
    switch kind {
    case .lineBreak: events.append(.lineBreak)
    case .thematicBreak: events.append(.thematicBreak)
    case .code: appendCode(node)
    case .codeBlock where options.hasAdditions && !node.fenceInfo.isEmpty: appendFencedBlock(node)
    case .codeBlock where replacement(of: node) == nil:
      events.append(.codeBlock(info: store(node.fenceInfo), code: storeVerbatim(node.literal)))
    case .htmlInline, .htmlBlock: appendHTML(node, isBlock: kind == .htmlBlock)
    case .image: appendImage(node)
    default: break
    }
  }

  private mutating func appendCode(_ node: CMarkNode) {
    if options.hasAdditions { locator.pass(node, in: source) }
    let start = tree.text.count
    tree.text.append(contentsOf: node.literal)
    if isInCell { TableSyntax.unescapePipes(in: &tree.text, from: start) }
    if source.hasMasks { Mask.remove(from: &tree.text, in: start..<tree.text.count) }
    events.append(.code(TextRange(start..<tree.text.count)))
  }

  mutating func report(
    _ identifier: String, _ message: String, atOrigin origin: Int, _ severity: Diagnostic.Severity = .error
  ) {
    let location = locations.location(ofOrigin: origin)
    diagnostics.append(Diagnostic(identifier, message, at: location, severity: severity))
  }

  /// Keeps a string in which libcmark has resolved escapes.
  mutating func store(_ bytes: some Collection<UInt8>) -> TextRange {
    let start = tree.text.count
    tree.text.append(contentsOf: bytes)
    if source.hasMasks { Mask.removeResolvingEscapes(from: &tree.text, from: start) }
    return TextRange(start..<tree.text.count)
  }

  /// Keeps a string in which a backslash is a backslash.
  mutating func storeVerbatim(_ bytes: UnsafeBufferPointer<UInt8>) -> TextRange {
    let start = tree.text.count
    tree.text.append(contentsOf: bytes)
    if source.hasMasks { Mask.remove(from: &tree.text, in: start..<tree.text.count) }
    return TextRange(start..<tree.text.count)
  }
}
