internal import Diagnostics
internal import HTML

/// Links and images.
extension TreeConverter {
  /// - Returns: nil for a link that must not be one; its text remains.
  mutating func enterLink(_ node: CMarkNode) -> MarkdownElement? {
    linkDepth += 1
    // CommonMark lets `<https://…>` be a link within a link, HTML does not.
    if linkDepth > 1 && options.hasAdditions { return nil }
    let destination = string(node.url)
    let origin = start(of: node, bracket: "[")
    guard isAllowed(destination, atOrigin: origin) else { return nil }
    return .link(add(.link(destination: destination), atOrigin: origin), title: store(node.title))
  }

  mutating func appendImage(_ node: CMarkNode) {
    let destination = string(node.url)
    let origin = start(of: node, bracket: "![")
    let alt = alternativeText(of: node)
    guard isAllowed(destination, atOrigin: origin) else {
      return events.append(.text(store(alt.utf8)))
    }
    let reference = add(.image(destination: destination, alt: alt), atOrigin: origin)
    events.append(.image(reference, title: store(node.title)))
  }

  /// - Returns: the reference's index.
  mutating func add(_ kind: MarkdownReference.Kind, atOrigin origin: Int) -> Int32 {
    tree.references.append(MarkdownReference(kind, at: locations.location(ofOrigin: origin)))
    return Int32(tree.references.count - 1)
  }

  private mutating func isAllowed(_ destination: String, atOrigin origin: Int) -> Bool {
    // Without a colon there is no scheme to look at, and most addresses have none.
    guard options.hasAdditions, destination.utf8.contains(UInt8(ascii: ":")), Link(destination) == nil else {
      return true
    }
    let message = "An address is relative or begins with 'https:', 'http:', 'mailto:' or 'tel:'."
    report("unsafe-link", message, atOrigin: origin)
    return false
  }

  /// The origin of a link's or image's first character. libcmark's line for it is that of its last character, so the
  /// first thing within it is asked.
  private mutating func start(of node: CMarkNode, bracket: StaticString) -> Int {
    guard let child = node.firstChild, child.startLine > 0 else {
      return locator.origin(of: SourceToken(bracket), line: node.startLine, column: node.startColumn, in: source)
    }
    let line = child.startLine
    let text = child.literal.prefix(child.kind == .text ? SourceToken.capacity : 0)
    let opening = SourceToken(bracket, verbatimStartOf: text)
    guard child.kind == .text, node.url.suffix(child.literal.count).elementsEqual(child.literal) else {
      return locator.origin(of: opening, line: line, column: node.startColumn, in: source)
    }
    // An autolink most likely. libcmark places it by its offset in the block, but its text right.
    let angle = SourceToken("<", verbatimStartOf: text)
    return locator.confirmedOrigin(of: angle, line: line, column: child.startColumn - 1, in: source)
      ?? locator.confirmedOrigin(of: opening, line: line, column: node.startColumn, in: source)
      ?? locator.origin(of: angle, line: line, column: child.startColumn - 1, in: source)
  }

  /// An image's text without markup. Images within it are part of it, so nothing is read twice.
  private func alternativeText(of image: CMarkNode) -> String {
    var bytes: [UInt8] = []
    var depth = 0
    var node = image.firstChild
    while let current = node {
      switch current.kind {
      case .text, .code: bytes.append(contentsOf: current.literal)
      case .htmlInline where !options.hasAdditions: bytes.append(contentsOf: current.literal)
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      default: break
      }
      if let child = current.firstChild {
        depth += 1
        node = child
        continue
      }
      var last = current
      while last.next == nil, depth > 0, let parent = last.parent {
        depth -= 1
        last = parent
      }
      node = last.next
    }
    if source.hasMasks { Mask.removeResolvingEscapes(from: &bytes, from: 0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard source.hasMasks, bytes.contains(Mask.lead) else { return String(decoding: bytes, as: UTF8.self) }
    var copy = Array(bytes)
    Mask.removeResolvingEscapes(from: &copy, from: 0)
    return String(decoding: copy, as: UTF8.self)
  }
}
