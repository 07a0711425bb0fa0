internal import Diagnostics

/// Raw HTML: its tags are left out and its words stay.
extension TreeConverter {
  mutating func appendHTML(_ node: CMarkNode, isBlock: Bool) {
    guard options.hasAdditions else { return events.append(.html(storeVerbatim(node.literal), isBlock: isBlock)) }
    let html = HTMLWords(node.literal)
    if isBlock {
      locator.enter(node, quoteDepth: quoteDepth, in: source)
      append(html.paragraphs)
    } else if html.tag == "br" {
      return events.append(.lineBreak)
    }
    // Nobody misses a comment or a break between blocks, and one warning a line is enough.
    guard let tag = html.tag, tag != "br", node.startLine != lastHTMLLine else { return }
    lastHTMLLine = node.startLine
    let origin = locator.origin(of: SourceToken("<"), line: node.startLine, column: node.startColumn, in: source)
    let message = "Raw HTML is left out of the page, its words stay. "
    report("raw-html", message + HTMLWords.advice(for: tag), atOrigin: origin, .warning)
  }

  private mutating func append(_ paragraphs: [[UInt8]]) {
    let paragraph = MarkdownElement.paragraph(
      isTight: false, offset: Int32(truncatingIfNeeded: locator.blockOrigin(in: source)))
    for words in paragraphs {
      let start = tree.text.count
      tree.text.append(contentsOf: words)
      if source.hasMasks { Mask.remove(from: &tree.text, in: start..<tree.text.count) }
      events += [.enter(paragraph), .text(TextRange(start..<tree.text.count)), .exit(paragraph)]
    }
  }
}
