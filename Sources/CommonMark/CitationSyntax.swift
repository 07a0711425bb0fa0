/// Reads the inside of a citation's brackets (pandoc.org/MANUAL.html, "Citation syntax").
struct CitationSyntax {
  /// Items without words between them. `prefix` are the words before, with the semicolon that ends the group before.
  struct Group {
    var prefix: Range<Int>
    var items: [Item]
  }

  struct Item {
    /// Where the `@` stands.
    let start: Int
    let id: Range<Int>
    var locator: Range<Int>
  }

  private let bytes: [UInt8]
  private(set) var groups: [Group] = []

  /// Nil if this is no citation: if the words before the first semicolon name no source.
  init?(_ content: Range<Int>, of bytes: [UInt8]) {
    self.bytes = bytes
    var start = content.lowerBound
    while start < content.upperBound {
      let end = bytes[start..<content.upperBound].firstIndex(of: UInt8(ascii: ";")) ?? content.upperBound
      guard read(start..<end, isFirst: start == content.lowerBound) else { return nil }
      start = end + 1
    }
    if groups.isEmpty { return nil }
  }

  private mutating func read(_ part: Range<Int>, isFirst: Bool) -> Bool {
    guard let at = part.first(where: { isItemStart($0, in: part) }) else {
      guard let last = groups.indices.last, let item = groups[last].items.indices.last else { return false }
      // `[@x, pp. 3; 5]`: the semicolon was part of the locator.
      let locator = groups[last].items[item].locator
      groups[last].items[item].locator = trimmed(locator.lowerBound..<part.upperBound)
      return true
    }
    let id = (at + 1)..<Self.idEnd(from: at + 1, to: part.upperBound, of: bytes)
    let item = Item(start: at, id: id, locator: locator(id.upperBound..<part.upperBound))
    // `[-@x]` asks for a citation without the author's name. Ours have none.
    let wordsEnd = at > part.lowerBound && bytes[at - 1] == UInt8(ascii: "-") ? at - 1 : at
    let words = part.lowerBound..<wordsEnd
    if isFirst || !trimmed(words).isEmpty {
      groups.append(Group(prefix: (isFirst ? part.lowerBound : part.lowerBound - 1)..<wordsEnd, items: [item]))
    } else {
      groups[groups.count - 1].items.append(item)
    }
    return true
  }

  /// An `@` after a space, as `me@example.org` is none, and before an id.
  private func isItemStart(_ index: Int, in part: Range<Int>) -> Bool {
    guard bytes[index] == UInt8(ascii: "@"), index + 1 < part.upperBound, Self.isID(at: index + 1, of: bytes) else {
      return false
    }
    var before = index - 1
    if before >= part.lowerBound, bytes[before] == UInt8(ascii: "-") { before -= 1 }
    return before < part.lowerBound || isSpace(bytes[before])
  }

  /// An id may hold some punctuation but does not end in it.
  static func idEnd(from start: Int, to limit: Int, of bytes: [UInt8]) -> Int {
    var end = start
    while end < limit, isID(at: end, of: bytes) || ":.#$%&-+?<>~/".utf8.contains(bytes[end]) { end += 1 }
    while !isIDStart(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func locator(_ rest: Range<Int>) -> Range<Int> {
    let words = trimmed(rest)
    guard let first = words.first, bytes[first] == UInt8(ascii: ",") else { return words }
    return trimmed((first + 1)..<words.upperBound)
  }

  /// Whether an id may begin or go on here: a letter, but neither a quotation mark nor the punctuation of Chinese.
  static func isID(at index: Int, of bytes: [UInt8]) -> Bool {
    isIDStart(bytes[index]) && (bytes[index] < 0x80 || !AddressSyntax.endsAddress(at: index, of: bytes))
  }

  static func isIDStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while start < end, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
