/// The words of a text without markup: no citations, no references to footnotes, no images, no blocks of code. Blocks
/// are lines; soft line breaks are spaces; a wikilink is its label, or else its id.
struct PlainText {
  private let tree: MarkdownTree
  /// How many struck-out pieces are open. Their words are no longer said.
  private var strikeDepth = 0
  private var bytes: [UInt8] = []

  init(
    _ events: some Sequence<MarkdownEvent>, of tree: MarkdownTree, naming title: (String) -> String? = { _ in nil }
  ) {
    self.tree = tree
    for event in events {
      switch event {
      case .enter(.strikethrough): strikeDepth += 1
      case .exit(.strikethrough): strikeDepth -= 1
      default: if strikeDepth == 0 { append(event, naming: title) }
      }
    }
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func append(_ event: MarkdownEvent, naming title: (String) -> String?) {
    switch event {
    case .text(let range):
      append(tree.text[range.bounds])
    case .code(let range):
      bytes.append(contentsOf: tree.text[range.bounds])
    case .lineBreak:
      bytes.append(UInt8(ascii: " "))
    case .wikilink(let index):
      bytes.append(contentsOf: tree.references[Int(index)].wikilinkText(naming: title).utf8)
    case .mention(let index, let text):
      let title = tree.references[Int(index)].mentionText(naming: title)
      append(title.map { Array($0.utf8)[...] } ?? tree.text[text.bounds])
    case .citation, .footnoteReference:
      // `a claim [@x].`
      if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    case .exit(let element):
      end(element)
    case .enter, .calloutWord, .codeBlock, .fencedBlock, .html, .thematicBreak, .image, .figure:
      break
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    let start = bytes.count
    // What stood between two spaces may be left out.
    let isAfterSpace = start == 0 || bytes[start - 1] == UInt8(ascii: " ") || bytes[start - 1] == UInt8(ascii: "\n")
    bytes.append(contentsOf: isAfterSpace ? text.drop { $0 == UInt8(ascii: " ") } : text)
    for index in start..<bytes.count where bytes[index] == UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: " ") }
  }

  private mutating func end(_ element: MarkdownElement) {
    switch element {
    case .paragraph, .heading, .calloutTitle, .tableRow, .item:
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    case .tableCell:
      bytes.append(UInt8(ascii: " "))
    default:
      break
    }
  }
}

extension MarkdownReference {
  /// What a wikilink shows where its title is not known.
  var wikilinkText: String { wikilinkText { _ in nil } }

  /// A wikilink's label, or what its record is called.
  func wikilinkText(naming title: (String) -> String?) -> String {
    guard case .wikilink(let id, let label) = kind else { return "" }
    return label ?? title(WikilinkTarget(id).id) ?? id
  }

  /// What the source is called that a sentence names; nil where there is none with the id.
  fileprivate func mentionText(naming title: (String) -> String?) -> String? {
    guard case .mention(let item, let isNamed) = kind, let title = title(item.id) else { return nil }
    return isNamed ? title : ""
  }
}
