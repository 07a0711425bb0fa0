/// Addresses that stand in a text as they are (GitHub Flavored Markdown 0.29, section 6.9), as ranges of its bytes.
enum AddressSyntax {
  /// The address whose `://` begins at an index, with `http` or `https` before it.
  ///
  /// - Parameter range: what may belong to it.
  static func address(withColonAt index: Int, in range: Range<Int>, of text: [UInt8]) -> Range<Int>? {
    guard index + 2 < range.upperBound, text[index + 1] == UInt8(ascii: "/"), text[index + 2] == UInt8(ascii: "/")
    else { return nil }
    for scheme in ["https", "http"] {
      let start = index - scheme.utf8.count
      guard start >= range.lowerBound, matches(scheme, text[start..<index]) else { continue }
      guard beginsWord(at: start, in: range, of: text) else { return nil }
      return end(ofDomainFrom: index + 3, in: range, of: text).map { start..<$0 }
    }
    return nil
  }

  /// The address that begins with `www` before the full stop at an index.
  static func address(withStopAt index: Int, in range: Range<Int>, of text: [UInt8]) -> Range<Int>? {
    let start = index - 3
    guard start >= range.lowerBound, matches("www", text[start..<index]) else { return nil }
    guard beginsWord(at: start, in: range, of: text) else { return nil }
    return end(ofDomainFrom: start, in: range, of: text).map { start..<$0 }
  }

  /// The address of mail around the `@` at an index.
  static func mail(withAtAt index: Int, in range: Range<Int>, of text: [UInt8]) -> Range<Int>? {
    var start = index
    while start > range.lowerBound, index - start < nameLimit,
      text[start - 1].isASCIIWord || ".-+".utf8.contains(text[start - 1])
    {
      start -= 1
    }
    let limit = min(range.upperBound, index + 1 + domainLimit)
    var end = index + 1
    while end < limit, text[end].isASCIIWord || "-.".utf8.contains(text[end]) { end += 1 }
    while end > index + 1, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let parts = text[(index + 1)..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard start < index, parts.count > 1, parts.allSatisfy({ !$0.isEmpty }), !"-_".utf8.contains(text[end - 1]) else {
      return nil
    }
    // What goes on is another thing: `a@b.c+d`.
    if end < range.upperBound, "+@".utf8.contains(text[end]) { return nil }
    return start..<end
  }

  /// The longest that stands before an `@` (RFC 5321, section 4.5.3.1).
  private static let nameLimit = 64

  /// Whether no letter, digit or sign of an address stands before an index; in languages without spaces, a letter may.
  static func beginsWord(at index: Int, in range: Range<Int>, of text: [UInt8]) -> Bool {
    guard index > range.lowerBound else { return true }
    let before = text[index - 1]
    if before < 0x80 { return !before.isWord && !"./:+-@#&=%".utf8.contains(before) }
    return Flanks.Side(lastOf: text[max(range.lowerBound, index - 4)..<index]) != .letter
  }

  private static func matches(_ word: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    // Only letters differ by this bit among those that are compared.
    zip(word.utf8, bytes).allSatisfy { $0 == $1 | 0x20 }
  }

  /// The longest name that a domain can have, which also keeps a search for its end short.
  private static let domainLimit = 253

  /// Where the address ends, or nil if no domain begins it.
  private static func end(ofDomainFrom start: Int, in range: Range<Int>, of text: [UInt8]) -> Int? {
    let limit = min(range.upperBound, start + domainLimit + 1)
    var end = start
    while end < limit, text[end].isWord || text[end] == UInt8(ascii: "-") || text[end] == UInt8(ascii: ".") {
      if endsAddress(at: end, of: text) { break }
      end += 1
    }
    let parts = text[start..<end].split(separator: UInt8(ascii: "."))
    guard end - start <= domainLimit, parts.count > 1, start < end, text[start] != UInt8(ascii: ".") else { return nil }
    guard parts.suffix(2).allSatisfy({ !$0.contains(UInt8(ascii: "_")) }) else { return nil }
    while end < range.upperBound, !endsAddress(at: end, of: text) { end += 1 }
    return trimmedEnd(of: start..<end, of: text)
  }

  /// White space, `<` and what an escape or a mask stands for; also what cannot stand in an address and, in a language
  /// without spaces, follows on it: quotation marks, and the punctuation of Chinese and Japanese.
  static func endsAddress(at index: Int, of text: [UInt8]) -> Bool {
    switch text[index] {
    case 0...32, UInt8(ascii: "<"), 127: return true
    case 0xC2: return index + 1 < text.count && text[index + 1] <= 0xA0
    // U+2000 to U+203F; U+3000 to U+303F; U+FF00 to U+FF7F but for nothing.
    case 0xE2: return index + 1 < text.count && text[index + 1] == 0x80
    case 0xE3: return index + 1 < text.count && text[index + 1] == 0x80
    case 0xEF: return index + 1 < text.count && (text[index + 1] == 0xBC || text[index + 1] == 0xBD)
    default: return false
    }
  }

  /// Punctuation at the end belongs to the sentence, and so does a bracket that the address does not open.
  private static func trimmedEnd(of range: Range<Int>, of text: [UInt8]) -> Int {
    var end = range.upperBound
    var excess = (round: 0, square: 0)
    for byte in text[range] {
      switch byte {
      case UInt8(ascii: "("): excess.round -= 1
      case UInt8(ascii: ")"): excess.round += 1
      case UInt8(ascii: "["): excess.square -= 1
      case UInt8(ascii: "]"): excess.square += 1
      default: break
      }
    }
    while end > range.lowerBound {
      switch text[end - 1] {
      case UInt8(ascii: ")") where excess.round > 0: excess.round -= 1
      case UInt8(ascii: "]") where excess.square > 0: excess.square -= 1
      case UInt8(ascii: ";"): end = entityStart(before: end, from: range.lowerBound, of: text) + 1
      case let byte where "?!.,:*_~'\"|".utf8.contains(byte): break
      default: return end
      }
      end -= 1
    }
    return end
  }

  /// Where the `&` of an `&amp;` stands, or else its semicolon.
  private static func entityStart(before end: Int, from start: Int, of text: [UInt8]) -> Int {
    var index = end - 2
    while index > start, text[index].isWord, text[index] < 0x80 { index -= 1 }
    return index >= start && index < end - 2 && text[index] == UInt8(ascii: "&") ? index : end - 1
  }
}

extension UInt8 {
  /// A letter, a digit, a low line or a part of a character beyond ASCII.
  fileprivate var isWord: Bool { CitationSyntax.isIDStart(self) }

  fileprivate var isASCIIWord: Bool { self < 0x80 && isWord }
}
