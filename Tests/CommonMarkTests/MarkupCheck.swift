import HTML

/// Looks at markup as a browser's tokeniser would: are the elements ours, closed in order, and nothing else there?
enum MarkupCheck {
  private static let elements: Set<String> = [
    "a", "blockquote", "cite", "code", "del", "div", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
    "li",
    "mark", "ol", "p", "pre", "section", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]
  private static let voids: Set<String> = ["br", "hr", "img"]
  private static let attributes: Set<String> = [
    "alt", "aria-label", "class", "data-kind", "height", "href", "id", "loading", "role", "src", "start", "tabindex",
    "title", "width",
  ]

  /// Empty if all is well; else what is not, the first ten findings.
  static func problems(in markup: String) -> [String] {
    var problems: [String] = []
    var open: [String] = []
    var rest = markup.utf8[...]
    while let start = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
      problems.count < 10
    {
      guard rest[start] == UInt8(ascii: "<"), let end = tagEnd(rest[start...]) else {
        problems.append("a bare < or >")
        rest = rest[rest.index(after: start)...]
        continue
      }
      check(String(decoding: rest[rest.index(after: start)..<end], as: UTF8.self), &open, &problems)
      rest = rest[rest.index(after: end)...]
    }
    if !open.isEmpty { problems.append("never closed: \(open.suffix(5))") }
    return problems
  }

  private static func tagEnd(_ tag: Substring.UTF8View) -> String.Index? {
    var isQuoted = false
    for index in tag.indices.dropFirst() {
      switch tag[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ">") where !isQuoted: return index
      case UInt8(ascii: "<"): return nil
      default: break
      }
    }
    return nil
  }

  private static func check(_ tag: String, _ open: inout [String], _ problems: inout [String]) {
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { problems.append("</\(name)> closes nothing") }
      return
    }
    let name = String(tag.prefix { $0 != " " })
    if name == "a", open.contains("a") { problems.append("a link in a link") }
    if elements.contains(name) { open.append(name) } else if !voids.contains(name) { problems.append("<\(tag)>") }
    // By bytes, as a browser does: a quotation mark beside a joining character is one.
    var rest = tag.utf8.dropFirst(name.utf8.count)
    while !rest.isEmpty {
      let attribute = String(decoding: rest.dropFirst().prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
      let value = rest.dropFirst(1 + attribute.utf8.count + 2).prefix { $0 != UInt8(ascii: "\"") }
      let address = String(decoding: value, as: UTF8.self)
      if !attributes.contains(attribute) { problems.append("<\(tag)>") }
      if ["href", "src"].contains(attribute), Link(address) == nil { problems.append("<\(tag)>") }
      rest = rest.dropFirst(1 + attribute.utf8.count + 2 + value.count + 1)
    }
  }
}
