import HTML
import Testing

/// What the tests look for in a page's markup.
struct Markup {
  let text: String

  init(_ html: HTML) { text = html.markup }

  /// The names of tags that close nothing or are never closed, in order of appearance.
  var unbalancedTags: [String] {
    var open: [String] = []
    var wrong: [String] = []
    for tag in tags {
      if tag.isClosing {
        if open.last == tag.name { open.removeLast() } else { wrong.append("/" + tag.name) }
      } else if !tag.isVoid {
        open.append(tag.name)
      }
    }
    return wrong + open
  }

  var ids: [String] { values(of: "id") }

  /// The levels of the headings, in order.
  var headingLevels: [Int] {
    tags.filter { !$0.isClosing && $0.name.count == 2 && $0.name.hasPrefix("h") }.compactMap {
      Int($0.name.dropFirst())
    }
  }

  /// Values of an attribute, in order.
  func values(of attribute: String) -> [String] {
    tags.compactMap { tag in
      guard let start = tag.text.firstRange(of: " \(attribute)=\"")?.upperBound else { return nil }
      return String(tag.text[start...].prefix { $0 != "\"" })
    }
  }

  private struct Tag {
    let name: String
    let text: Substring
    let isClosing: Bool
    let isVoid: Bool
  }

  private var tags: [Tag] {
    let void: Set = ["meta", "link", "br", "hr", "img", "input"]
    return text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1).compactMap { piece in
      guard let end = piece.firstIndex(of: ">"), !piece.hasPrefix("!") else { return nil }
      let inside = piece[..<end]
      let isClosing = inside.hasPrefix("/")
      let name = inside.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
      return Tag(
        name: String(name), text: inside, isClosing: isClosing,
        isVoid: inside.hasSuffix("/") || void.contains(String(name)))
    }
  }
}

/// What holds for every page whatever it shows.
func expectSound(_ html: HTML, sourceLocation: SourceLocation = #_sourceLocation) {
  let markup = Markup(html)
  #expect(markup.unbalancedTags == [], sourceLocation: sourceLocation)
  #expect(Set(markup.ids).count == markup.ids.count, sourceLocation: sourceLocation)
  #expect(markup.headingLevels.count { $0 == 1 } == 1, sourceLocation: sourceLocation)
  #expect(
    zip(markup.headingLevels, markup.headingLevels.dropFirst()).allSatisfy { $1 <= $0 + 1 },
    sourceLocation: sourceLocation)
  #expect(markup.values(of: "style").isEmpty, sourceLocation: sourceLocation)
  // The samples' hostile text would have become an element without a source.
  #expect(!markup.text.contains("<script>"), sourceLocation: sourceLocation)
  #expect(!markup.text.contains("Optional("), sourceLocation: sourceLocation)
  let fragments = markup.values(of: "href").filter {
    $0.hasPrefix("#") && !$0.hasPrefix("#mark-") && !$0.hasPrefix("#source-")
  }
  #expect(fragments.allSatisfy { markup.ids.contains(String($0.dropFirst())) }, sourceLocation: sourceLocation)
}
