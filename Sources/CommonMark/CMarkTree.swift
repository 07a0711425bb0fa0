internal import CCMark

/// Owns the tree that libcmark makes of one text, and frees it: the only border with C.
///
/// A `CMarkNode` is a pointer into the tree. It exists inside `withRoot` only.
struct CMarkTree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses UTF-8. libcmark keeps no pointer to `bytes`.
  init(parsing bytes: [UInt8]) {
    root = bytes.withUnsafeBytes { buffer in
      // The option makes positions after a code span of several lines right; it changes nothing else in parsing.
      cmark_parse_document(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_SOURCEPOS)
    }
  }

  deinit {
    // Frees with a loop, so depth does not matter.
    cmark_node_free(root)
  }

  borrowing func withRoot<Result>(_ body: (CMarkNode?) -> Result) -> Result {
    body(CMarkNode(root))
  }
}

/// A node of libcmark's tree; see `CMarkTree` for how long it lives.
struct CMarkNode {
  /// libcmark's node types.
  enum Kind {
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak, custom
  }

  private let pointer: OpaquePointer

  fileprivate init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var next: CMarkNode? { CMarkNode(cmark_node_next(pointer)) }
  var parent: CMarkNode? { CMarkNode(cmark_node_parent(pointer)) }
  var firstChild: CMarkNode? { CMarkNode(cmark_node_first_child(pointer)) }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_DOCUMENT: .document
    default: .custom
    }
  }

  /// Whether this is the first block of a quote.
  var beginsQuote: Bool { parent?.kind == .quote && parent?.firstChild?.pointer == pointer }

  /// Whether emphasis may begin here and has to end here.
  var holdsInlines: Bool {
    switch kind {
    case .paragraph, .heading, .link: true
    default: false
    }
  }

  /// The line and column from 1 where the node starts; columns count bytes. What they are worth for inlines is told by
  /// `InlineLocator`.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// Right for blocks only.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  /// The text of a text, code or HTML node.
  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(pointer)) }
  var url: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(pointer)) }
  var fenceInfo: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
  /// The first number of an ordered list, nil for bullets.
  var listStart: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  private func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = cmark_string_length(string)
    return string.withMemoryRebound(to: UInt8.self, capacity: count) {
      UnsafeBufferPointer(start: $0, count: count)
    }
  }
}
