internal import HTML

/// Writes a text's events as HTML.
struct HTMLRenderer {
  var output: MarkupBuffer
  let tree: MarkdownTree
  let survey: Survey
  let idPrefix: String
  /// Whether to write what CommonMark's and GFM's examples show, to the byte.
  let isExact: Bool

  /// How many headings have been written: the next one's place in the survey.
  var headingCount = 0
  /// By the number of a note less one: how many references to it have been written.
  var noteReferenceCounts: [Int]
  /// Whether a link is open that has an address. Links nest in CommonMark's own examples at most.
  private var hasOpenLink = false

  init(_ tree: MarkdownTree, _ survey: Survey, options: MarkdownOptions, idPrefix: String) {
    self.tree = tree
    self.survey = survey
    self.idPrefix = idPrefix
    isExact = !options.hasAdditions
    noteReferenceCounts = Array(repeating: 0, count: survey.notes.count)
    output = MarkupBuffer(capacity: tree.text.count * 2 + 256, isExact: isExact)
  }

  mutating func renderDocument(_ resolver: inout some ReferenceResolver) {
    render(tree.events[...], &resolver)
    renderNotes(&resolver)
  }

  mutating func render(_ events: ArraySlice<MarkdownEvent>, _ resolver: inout some ReferenceResolver) {
    for event in events {
      switch event {
      case .text(let range): output.append(text: tree.text[range.bounds])
      case .enter(.link(let index, let title)): openLink(Int(index), title: title, &resolver)
      case .exit(.link): closeLink()
      case .enter(.table): openTable(&resolver)
      case .enter(let element): open(element)
      case .exit(let element): close(element)
      case .wikilink(let index): render(wikilink: tree.references[Int(index)], &resolver)
      case .citation(let index): render(citation: tree.references[Int(index)], &resolver)
      case .mention(let index, let text): render(mention: tree.references[Int(index)], text: text, &resolver)
      case .image(let index, let title): render(image: tree.references[Int(index)], title: title, &resolver)
      case .figure(let index, let caption):
        render(figure: tree.references[Int(index)], caption: caption, &resolver)
      case .fencedBlock(let index): render(block: tree.blocks[Int(index)], &resolver)
      case .calloutWord(let kind): output.append(text: resolver.words(kind.title))
      case .footnoteReference(let footnote): render(noteReference: survey.noteNumbers[Int(footnote)])
      default: render(leaf: event)
      }
    }
  }

  private mutating func render(leaf: MarkdownEvent) {
    switch leaf {
    case .lineBreak:
      output.append(isExact ? "<br />\n" : "<br>\n")
    case .code(let range):
      output.append("<code>")
      output.append(text: tree.text[range.bounds])
      output.append("</code>")
    case .codeBlock(let info, let code):
      openCode(language: tree.string(info).firstWord)
      output.append(text: tree.text[code.bounds])
      output.append("</code></pre>\n")
    case .html(let range, let isBlock):
      if isBlock { output.startLine() }
      output.append(raw: tree.text[range.bounds])
      if isBlock { output.startLine() }
    case .thematicBreak:
      output.startLine()
      output.append(isExact ? "<hr />\n" : "<hr>\n")
    default:
      break
    }
  }

  private mutating func openCode(language: Substring) {
    output.startLine()
    if language.isEmpty { return output.append("<pre><code>") }
    output.append("<pre><code class=\"language-")
    output.append(text: String(language))
    output.append("\">")
  }
}

/// What the resolver is asked for.
extension HTMLRenderer {
  private mutating func render(block: FencedBlock, _ resolver: inout some ReferenceResolver) {
    guard let markup = resolver.block(block) else {
      openCode(language: block.name[...])
      output.append(text: block.text)
      return output.append("</code></pre>\n")
    }
    output.startLine()
    output.append(raw: markup.markup.utf8)
    output.startLine()
  }

  private mutating func openLink(_ index: Int, title: TextRange, _ resolver: inout some ReferenceResolver) {
    guard case .link(let destination) = tree.references[index].kind else { return }
    if isExact {
      output.append("<a href=\"")
      output.append(exactAddress: destination)
    } else {
      guard let link = resolver.link(destination) else { return }
      output.append("<a href=\"")
      output.append(text: link.destination)
    }
    appendTitle(title)
    output.append("\">")
    hasOpenLink = true
  }

  private mutating func closeLink() {
    if hasOpenLink || isExact { output.append("</a>") }
    hasOpenLink = false
  }

  /// Within the quotes of the attribute before it.
  private mutating func appendTitle(_ title: TextRange) {
    if title.isEmpty { return }
    output.append("\" title=\"")
    output.append(text: tree.text[title.bounds])
  }

  private mutating func render(wikilink: MarkdownReference, _ resolver: inout some ReferenceResolver) {
    guard case .wikilink(let id, let label) = wikilink.kind else { return }
    guard let (link, title) = resolver.wikilink(id) else { return output.append(text: label ?? id) }
    output.append("<a href=\"")
    output.append(text: link.destination)
    output.append("\">")
    output.append(text: label ?? title)
    output.append("</a>")
  }

  private mutating func render(citation: MarkdownReference, _ resolver: inout some ReferenceResolver) {
    guard case .citation(let items) = citation.kind else { return }
    output.dropTrailingSpace()
    output.append(raw: resolver.citation(items).markup.utf8)
  }

  private mutating func render(
    mention: MarkdownReference, text: TextRange, _ resolver: inout some ReferenceResolver
  ) {
    guard case .mention(let item, let isNamed) = mention.kind else { return }
    guard let markup = resolver.mention(item, isNamed: isNamed) else {
      return output.append(text: tree.text[text.bounds])
    }
    if !isNamed { output.dropTrailingSpace() }
    output.append(raw: markup.markup.utf8)
  }

  private mutating func render(
    image: MarkdownReference, title: TextRange, _ resolver: inout some ReferenceResolver
  ) {
    if isExact, case .image(let destination, let alt) = image.kind {
      return renderExactly(imageAt: destination, alt: alt, title: title)
    }
    let (resolved, alt) = picture(image, &resolver)
    if let resolved { render(resolved, alt: alt, title: title) } else { output.append(text: alt) }
  }

  private func picture(
    _ image: MarkdownReference, _ resolver: inout some ReferenceResolver
  ) -> (image: ResolvedImage?, alt: String) {
    switch image.kind {
    case .image(let destination, let alt): (resolver.image(destination), alt)
    case .embed(let name, let alt): (resolver.embed(name), alt)
    case .wikilink, .link, .citation, .mention: (nil, "")
    }
  }

  private mutating func renderExactly(imageAt destination: String, alt: String, title: TextRange) {
    output.append("<img src=\"")
    output.append(exactAddress: destination)
    output.append("\" alt=\"")
    output.append(text: alt)
    appendTitle(title)
    output.append("\" />")
  }

  private mutating func render(
    figure: MarkdownReference, caption: TextRange, _ resolver: inout some ReferenceResolver
  ) {
    let (image, alt) = picture(figure, &resolver)
    output.startLine()
    guard let resolved = image else {
      output.append("<p>")
      output.append(text: alt)
      return output.append("</p>\n")
    }
    output.append("<figure>")
    render(resolved, alt: alt, title: TextRange(0..<0))
    if !caption.isEmpty {
      output.append("<figcaption>")
      output.append(text: tree.text[caption.bounds])
      output.append("</figcaption>")
    }
    output.append("</figure>\n")
  }

  private mutating func render(_ image: ResolvedImage, alt: String, title: TextRange) {
    output.append("<img src=\"")
    output.append(text: image.link.destination)
    output.append("\" alt=\"")
    output.append(text: alt)
    appendTitle(title)
    if let width = image.width {
      output.append("\" width=\"")
      output.append(width)
    }
    if let height = image.height {
      output.append("\" height=\"")
      output.append(height)
    }
    output.append("\" loading=\"lazy\">")
  }
}
