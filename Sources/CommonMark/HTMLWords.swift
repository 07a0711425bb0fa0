/// The words of a piece of HTML, as a browser's tokeniser would tell them from tags. Whatever comes out is text.
struct HTMLWords {
  /// What stands between the tags of blocks, without white space around it. Empty for a piece of comments.
  private(set) var paragraphs: [[UInt8]] = []
  /// The name of the first tag, in small letters; empty for a declaration, nil where there are comments only.
  private(set) var tag: String?

  private let html: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var words: [UInt8] = []

  /// - Parameter html: read here only.
  init(_ html: UnsafeBufferPointer<UInt8>) {
    self.html = html
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readReference()
      case let byte:
        append(byte)
        index += 1
      }
    }
    endParagraph()
  }

  /// White space is one space, and none at the start.
  private mutating func append(_ byte: UInt8) {
    if byte > 32 { return words.append(byte) }
    if let last = words.last, last != 32 { words.append(32) }
  }

  private mutating func endParagraph() {
    if words.last == 32 { words.removeLast() }
    if !words.isEmpty { paragraphs.append(words) }
    words.removeAll()
  }

  private mutating func readTag() {
    let isEnd = starts(with: "</")
    let nameStart = index + (isEnd ? 2 : 1)
    guard nameStart < html.count, html[nameStart].isLetter else { return readDeclaration() }
    var end = nameStart
    while end < html.count, html[end].isLetter || html[end].isDigit || html[end] == UInt8(ascii: "-") { end += 1 }
    let name = String(decoding: html[nameStart..<end], as: UTF8.self).lowercased()
    tag = tag ?? name
    index = tagEnd(from: end)
    if Self.blocks.contains(name) { endParagraph() }
    if Self.cells.contains(name) { append(32) }
    if !isEnd, Self.hidden.contains(name) { skip(past: "</" + name) }
  }

  /// Behind the `>` of a tag, or the end: one within quotation marks is none.
  private func tagEnd(from start: Int) -> Int {
    var quote: UInt8?
    for index in start..<html.count {
      switch html[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == nil { quote = html[index] } else if quote == html[index] { quote = nil }
      case UInt8(ascii: ">") where quote == nil: return index + 1
      default: break
      }
    }
    return html.count
  }

  private mutating func readDeclaration() {
    if starts(with: "<!--") { return skip(past: "-->") }
    if starts(with: "<?") || starts(with: "<!") {
      tag = tag ?? ""
      return skip(past: starts(with: "<?") ? "?>" : starts(with: "<![CDATA[") ? "]]>" : ">")
    }
    append(html[index])
    index += 1
  }

  private mutating func skip(past end: String) {
    let bytes = Array(end.utf8)
    while index < html.count, !starts(with: bytes) { index += 1 }
    index = min(index + bytes.count, html.count)
    // The rest of an end tag.
    if end.utf8.first == UInt8(ascii: "<") { index = tagEnd(from: index) }
  }

  private func starts(with word: StaticString) -> Bool {
    word.withUTF8Buffer { index + $0.count <= html.count && html[index..<(index + $0.count)].elementsEqual($0) }
  }

  /// In small letters or capitals.
  private func starts(with word: [UInt8]) -> Bool {
    index + word.count <= html.count
      && zip(word, html[index...]).allSatisfy { $0 == $1 || $0.isLetter && $0 == $1 | 0x20 }
  }

  /// The references that everybody writes; any other stays as it is.
  private mutating func readReference() {
    for (reference, text) in Self.references where starts(with: Array(reference.utf8)) {
      index += reference.utf8.count
      return words.append(contentsOf: text.utf8)
    }
    append(html[index])
    index += 1
  }

  private static let references = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
    ("&nbsp;", "\u{A0}"), ("&ndash;", "–"), ("&mdash;", "—"), ("&hellip;", "…"),
  ]

  /// Elements that begin a line of their own, where it matters for words.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend",
    "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
  ]
  private static let cells: Set<String> = ["td", "th", "option"]
  /// Their inside is not for readers.
  private static let hidden: Set<String> = ["script", "style", "template", "noscript", "iframe", "object", "svg"]
}

extension HTMLWords {
  /// What to write instead of an element.
  static func advice(for tag: String) -> String {
    switch tag {
    case "b", "strong": "Write '**words**'."
    case "i", "em", "cite", "dfn", "var": "Write '*words*'."
    case "s", "del", "strike": "Write '~~words~~' for what is struck out."
    case "mark": "Write '==words=='."
    case "code", "kbd", "samp", "tt": "Write '`words`'."
    case "sup", "sub": "Write the characters themselves: 10⁶, m², CO₂."
    case "a": "Write '[words](address)', and for a target '[words](#heading)'."
    case "img", "picture", "figure", "figcaption": "Write '![what it shows](assets/map.png \"Caption\")'."
    case "iframe", "video", "audio", "embed", "object": "Write a link to it: '[words](address)'."
    case "table", "tr", "td", "th", "thead", "tbody": "Write a table with '|' and a row of '---'."
    case "ul", "ol", "li": "Write a list with '-' or '1.'."
    case "h1", "h2", "h3", "h4", "h5", "h6": "Write '## Heading'."
    default: "Between blank lines the words are read as Markdown."
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
