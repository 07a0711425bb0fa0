/// Reads a text once before libcmark does: where its lines are, what must be masked, and which of the constructs that
/// need a second parse it may hold.
struct SourceScanner {
  private(set) var bytes: [UInt8]
  private(set) var lines: [MaskedSource.Line] = []
  private(set) var hasMasks = false
  private(set) var hasFootnoteDefinitions = false
  private(set) var hasDelimiterRows = false
  /// Whether there are control characters to replace. If so, nothing else here is of use.
  private(set) var hasControls = false

  private let options: MarkdownOptions
  private var lineStart = 0
  /// Whether only white space and markers of containers stand before the current byte in its line.
  private var isAtLineStart = true
  /// Whether the line so far could be a table's delimiter row in any container, and has a pipe and a hyphen.
  private var isDelimiterRow = true
  private var hasPipe = false
  private var hasHyphen = false
  /// Where the end of the wikilink stands that has just been masked.
  private var wikilinkEnd = -1
  private var imageCount = 0
  private var commentCount = 0

  /// How often libcmark may see what it takes quadratic time on. Far beyond what anybody writes.
  private static let quadraticLimit = 1_000

  init(_ bytes: [UInt8], options: MarkdownOptions) {
    self.bytes = bytes
    self.options = options
    lines.reserveCapacity(bytes.count / 40 + 4)
    var index = 0
    while index < self.bytes.count { index = step(at: index) }
    if lineStart < self.bytes.count { endLine(at: self.bytes.count, next: self.bytes.count) }
  }

  /// - Returns: the index to go on at.
  private mutating func step(at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\n"):
      endLine(at: index, next: index + 1)
    case UInt8(ascii: "\r"):
      let next = byte(index + 1) == UInt8(ascii: "\n") ? index + 2 : index + 1
      endLine(at: index, next: next)
      return next
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"):
      break
    case UInt8(ascii: "|"):
      hasPipe = true
      isAtLineStart = false
    case UInt8(ascii: "-"), UInt8(ascii: ":"):
      hasHyphen = true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: ")"):
      isDelimiterRow = false
    case UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "\\"), UInt8(ascii: "{"), Mask.lead:
      return mask(at: index)
    case 0..<32, 127:
      hasControls = true
    default:
      isAtLineStart = false
      isDelimiterRow = false
      return proseEnd(from: index + 1)
    }
    return index + 1
  }

  /// Where the next byte stands that can matter after a word in its line.
  private func proseEnd(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        switch bytes[index] {
        case 0..<32, UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "\\"), UInt8(ascii: "{"),
          127,
          Mask.lead:
          return index
        default:
          index += 1
        }
      }
      return index
    }
  }

  private mutating func endLine(at end: Int, next: Int) {
    lines.append(MaskedSource.Line(start: lineStart, end: end, shift: 0))
    if isDelimiterRow && hasPipe && hasHyphen { hasDelimiterRows = true }
    lineStart = next
    isAtLineStart = true
    isDelimiterRow = true
    hasPipe = false
    hasHyphen = false
  }

  private mutating func mask(at index: Int) -> Int {
    defer {
      isAtLineStart = false
      isDelimiterRow = false
    }
    switch (bytes[index], byte(index + 1)) {
    case (UInt8(ascii: "\\"), let next?):
      if let escape = Mask.escape(of: next) { return set(escape, at: index) }
      return next < 32 || next >= 127 ? index + 1 : index + 2
    case (UInt8(ascii: "["), UInt8(ascii: "[")):
      return maskWikilink(at: index)
    case (UInt8(ascii: "["), UInt8(ascii: "^")):
      return maskFootnote(at: index)
    case (UInt8(ascii: "!"), UInt8(ascii: "[")):
      // `![[map.png]]` embeds; `![[map]](map.png)` is an image.
      if byte(index + 2) == UInt8(ascii: "["), case let next = maskWikilink(at: index + 1), next > index + 2 {
        return next
      }
      imageCount += 1
      return imageCount > Self.quadraticLimit ? set(Mask.imageStart, at: index) : index + 2
    case (UInt8(ascii: "<"), UInt8(ascii: "!")) where byte(index + 2) == UInt8(ascii: "-"):
      commentCount += 1
      guard commentCount > Self.quadraticLimit, byte(index + 3) == UInt8(ascii: "-") else { return index + 2 }
      return set(Mask.hyphens, at: set(Mask.declarationStart, at: index))
    case (UInt8(ascii: "{"), UInt8(ascii: "<")) where index > 0 && bytes[index - 1] == UInt8(ascii: "{"):
      return set(Mask.shortcodeStart, at: index)
    case (Mask.lead, let second?) where second < 0xA0 && index != wikilinkEnd:
      hasControls = true
      return index + 2
    default:
      return index + 1
    }
  }

  /// Masks both ends of `[[…]]` if nothing within is a bracket.
  private mutating func maskWikilink(at index: Int) -> Int {
    var end = index + 2
    while let next = byte(end), next != UInt8(ascii: "["), next != UInt8(ascii: "]") {
      end += next == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end > index + 2, byte(end) == UInt8(ascii: "]"), byte(end + 1) == UInt8(ascii: "]") else { return index + 1 }
    guard options.hasAdditions else { return index + 1 }
    _ = set(Mask.wikilinkEnd, at: end)
    wikilinkEnd = end
    return set(Mask.wikilinkStart, at: index)
  }

  /// Masks the start of `[^label]:` where a definition may stand.
  private mutating func maskFootnote(at index: Int) -> Int {
    guard isAtLineStart, options.hasAdditions else { return index + 1 }
    var end = index + 2
    while let next = byte(end), next > 32, next != UInt8(ascii: "["), next != UInt8(ascii: "]") { end += 1 }
    guard end > index + 2, byte(end) == UInt8(ascii: "]"), byte(end + 1) == UInt8(ascii: ":") else { return index + 1 }
    hasFootnoteDefinitions = true
    return set(Mask.footnoteStart, at: index)
  }

  /// - Returns: the index after the mask.
  private mutating func set(_ second: UInt8, at index: Int) -> Int {
    guard options.hasAdditions else { return index + 2 }
    bytes[index] = Mask.lead
    bytes[index + 1] = second
    hasMasks = true
    return index + 2
  }

  private func byte(_ index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }
}
