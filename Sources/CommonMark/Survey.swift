internal import Diagnostics

/// What there is to know of a text before it is rendered.
struct Survey: Sendable {
  private(set) var headings: [MarkdownHeading] = []
  private(set) var paragraphs: [MarkdownParagraph] = []
  /// Footnotes in the order of their numbers, which is that of their first use on the page.
  private(set) var notes: [Note] = []
  /// By the index of a footnote: its number from 1, or 0 if nothing refers to it.
  private(set) var noteNumbers: [Int]
  private(set) var wordCount = 0

  struct Note: Sendable {
    /// An index into `MarkdownTree.footnotes`.
    let footnote: Int
    var referenceCount = 0
  }

  private var slugs = HeadingSlugs()
  private var words = WordCounter()
  /// Of the footnotes, whether each cites a source.
  private var citing: [Bool]
  /// How the open paragraph or heading began: its event and the words before it.
  private var entry = (event: 0, words: 0)
  private var hasCitation = false
  private var isInNote = false

  init(_ tree: MarkdownTree, locations: inout LocationMap) {
    noteNumbers = Array(repeating: 0, count: tree.footnotes.count)
    citing = tree.footnotes.map { $0.events.contains(where: \.isCitation) }
    walk(tree.events, of: tree, &locations)
    wordCount = words.count
    isInNote = true
    var next = 0
    while next < notes.count {
      walk(tree.footnotes[notes[next].footnote].events, of: tree, &locations)
      next += 1
    }
  }

  private mutating func walk(_ events: [MarkdownEvent], of tree: MarkdownTree, _ locations: inout LocationMap) {
    for (index, event) in events.enumerated() {
      switch event {
      case .text(let range), .code(let range), .mention(_, let range):
        words.add(tree.text[range.bounds])
        if case .mention = event { hasCitation = true }
      case .wikilink(let reference):
        words.add(Array(tree.references[Int(reference)].wikilinkText.utf8)[...])
      case .citation:
        hasCitation = true
      case .footnoteReference(let footnote):
        refer(to: Int(footnote))
      case .enter(.paragraph), .enter(.heading):
        words.endWord()
        entry = (index, words.count)
        hasCitation = false
      case .exit(.heading(let level, let offset)):
        let text = PlainText(events[entry.event..<index], of: tree).string
        appendHeading(level: Int(level), text: text, at: locations.location(ofOrigin: Int(offset)))
      case .exit(let element):
        leave(element, &locations)
      case .lineBreak, .codeBlock, .fencedBlock, .thematicBreak:
        words.endWord()
      case .enter, .calloutWord, .html, .image, .figure:
        break
      }
    }
  }

  private mutating func refer(to footnote: Int) {
    if noteNumbers[footnote] == 0 {
      notes.append(Note(footnote: footnote))
      noteNumbers[footnote] = notes.count
    }
    notes[noteNumbers[footnote] - 1].referenceCount += 1
    if citing[footnote] { hasCitation = true }
  }

  private mutating func appendHeading(level: Int, text: String, at location: SourceLocation) {
    headings.append(MarkdownHeading(level: level, id: slugs.slug(for: text), text: text, location: location))
    words.endWord()
  }

  private mutating func leave(_ element: MarkdownElement, _ locations: inout LocationMap) {
    switch element {
    case .emphasis, .strong, .strikethrough, .highlight, .link:
      return
    case .paragraph(_, let offset) where !isInNote:
      let location = locations.location(ofOrigin: Int(offset))
      let count = words.count - entry.words
      paragraphs.append(MarkdownParagraph(location: location, wordCount: count, hasCitation: hasCitation))
    default:
      break
    }
    words.endWord()
  }
}

extension MarkdownEvent {
  fileprivate var isCitation: Bool {
    switch self {
    case .citation, .mention: true
    default: false
    }
  }
}

extension Survey {
  /// Warnings about headings and footnotes.
  func diagnostics(of tree: MarkdownTree) -> [Diagnostic] {
    let levels = headings.filter { $0.level == 1 }.map { heading in
      let message = "A body's headings begin at '##'; '#' is the page's title."
      return Diagnostic("heading-level", message, at: heading.location, severity: .warning)
    }
    let unused = zip(tree.footnotes, noteNumbers).filter { $0.1 == 0 }.map { footnote, _ in
      let message = "A footnote is referred to by '[^\(footnote.label)]'; of two with one label the first counts."
      return Diagnostic("unused-footnote", message, at: footnote.location, severity: .warning)
    }
    return levels + unused
  }

  /// The references on the page, in the order of the source: those of unused footnotes are not among them.
  func references(of tree: MarkdownTree) -> [MarkdownReference] {
    // Only fragments are read out of order.
    if !tree.hasFragments { return tree.references }
    let used = tree.events + notes.flatMap { tree.footnotes[$0.footnote].events }
    return used.compactMap(\.reference).map { tree.references[$0] }.sorted { $0.location < $1.location }
  }

  /// The fenced blocks on the page, likewise.
  func blocks(of tree: MarkdownTree) -> [FencedBlock] {
    if !tree.hasFragments { return tree.blocks }
    let used = tree.events + notes.flatMap { tree.footnotes[$0.footnote].events }
    return used.compactMap(\.block).map { tree.blocks[$0] }.sorted { $0.location < $1.location }
  }
}

extension MarkdownEvent {
  /// An index into `MarkdownTree.references`.
  fileprivate var reference: Int? {
    switch self {
    case .wikilink(let index), .citation(let index), .enter(.link(let index, _)): Int(index)
    case .mention(let index, _), .image(let index, _), .figure(let index, _): Int(index)
    default: nil
    }
  }

  /// An index into `MarkdownTree.blocks`.
  fileprivate var block: Int? {
    if case .fencedBlock(let index) = self { Int(index) } else { nil }
  }
}
