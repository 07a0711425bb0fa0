internal import Diagnostics

/// What Pandoc, Quarto, Hugo, Jekyll, Obsidian and MkDocs would have taken: it is left out with a warning that quotes it,
/// and the words around it stay.
extension TreeConverter {
  /// - Returns: where the text goes on, or nil if this is text.
  mutating func readForeign(at index: Int, in piece: Range<Int>, after done: inout Int) -> Int? {
    switch tree.text[index] {
    case UInt8(ascii: "{"): return readShortcode(at: index, in: piece, after: &done)
    case UInt8(ascii: "%"): return readComment(at: index, in: piece, after: &done)
    case UInt8(ascii: "^"):
      guard starts("^[", at: index, in: piece) else { return nil }
      let message = "A footnote stands apart: write '[^1]' here, and '[^1]: …' with its words as a line of its own."
      report("foreign-syntax", message, atOrigin: origin(of: index))
    default:
      guard beginsLine(at: index), starts("!!! ", at: index, in: piece) || starts("??? ", at: index, in: piece) else {
        return nil
      }
      let message = "'!!!' and '???' make a callout elsewhere; here it is a quote that begins with '[!NOTE]'."
      report("foreign-syntax", message, atOrigin: origin(of: index), .warning)
    }
    return nil
  }

  /// A line that begins with `:::`.
  mutating func readDiv(at index: Int, in piece: Range<Int>, after done: inout Int) -> Int {
    guard starts(":::", at: index, in: piece), beginsLine(at: index) else { return index + 1 }
    let end = tree.text[index..<piece.upperBound].firstIndex(of: UInt8(ascii: "\n"))
    let message = "is left out, what stands within stays. A callout is a quote that begins with '[!NOTE]'."
    // One of the two line ends goes too.
    let start = end == nil ? max(piece.lowerBound, index - 1) : index
    return leaveOut(start..<(end.map { $0 + 1 } ?? piece.upperBound), message, after: &done)
  }

  /// `{{< … >}}`, `{{ … }}`, `{% … %}` or `{.class #id}`.
  private mutating func readShortcode(at index: Int, in piece: Range<Int>, after done: inout Int) -> Int? {
    let second = starts("{{", at: index, in: piece) || Mask.isMask(Mask.shortcodeStart, at: index + 1, in: tree.text)
    let isTag = second || starts("{%", at: index, in: piece)
    let content = index + (isTag ? 2 : 1)
    guard content < piece.upperBound else { return nil }
    let brace = tree.text[content..<piece.upperBound].firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
    guard let brace, tree.text[brace] == UInt8(ascii: "}") else { return isTag ? reportOpenTag(at: index) : nil }
    if isTag {
      let end = brace + (second ? 2 : 1)
      guard second ? starts("}}", at: brace, in: piece) : tree.text[brace - 1] == UInt8(ascii: "%") else { return nil }
      return leaveOut(
        index..<end, "is a command to another program and left out. Write what it would show.", after: &done)
    }
    guard isAttributes(content..<brace) else { return nil }
    return leaveOutAttributes(index..<(brace + 1), in: piece, after: &done)
  }

  private mutating func reportOpenTag(at index: Int) -> Int? {
    let message = "'{{' and '{%' begin a command to another program; here they are shown. Write what it would show."
    report("foreign-syntax", message, atOrigin: origin(of: index), .warning)
    return nil
  }

  /// Pandoc's `{.class #id key=value}` and `{-}`, kramdown's `{: .class}`.
  private func isAttributes(_ range: Range<Int>) -> Bool {
    let words = tree.text[range].split(separator: UInt8(ascii: " "))
    guard let word = words.first, let first = word.first else { return false }
    switch first {
    case UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: ":"):
      return words.count > 1
        || word.dropFirst().first.map {
          $0.isASCIILetter || $0 >= 0x80 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "#")
        } ?? false
    case UInt8(ascii: "-"): return word.count == 1 && words.count == 1
    default:
      let name = word.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      return !name.isEmpty && word.dropFirst(name.count).first == UInt8(ascii: "=")
    }
  }

  /// With the brackets of `[words]{.class}`, or the space before what ends a heading.
  private mutating func leaveOutAttributes(_ range: Range<Int>, in piece: Range<Int>, after done: inout Int) -> Int {
    let message = "is for another program and left out; a heading's id is made of its words."
    var range = range
    if range.lowerBound > piece.lowerBound, tree.text[range.lowerBound - 1] == UInt8(ascii: "]"),
      done < range.lowerBound,
      let bracket = tree.text[done..<(range.lowerBound - 1)].lastIndex(where: { "[]".utf8.contains($0) }),
      tree.text[bracket] == UInt8(ascii: "[")
    {
      appendText(done..<bracket)
      appendText((bracket + 1)..<(range.lowerBound - 1))
      done = range.lowerBound
    }
    if range.upperBound == piece.upperBound || tree.text[range.upperBound] == UInt8(ascii: "\n") {
      while range.lowerBound > done, tree.text[range.lowerBound - 1] == UInt8(ascii: " ") {
        range = (range.lowerBound - 1)..<range.upperBound
      }
    }
    return leaveOut(range, message, after: &done)
  }

  /// Obsidian's `%% … %%`.
  private mutating func readComment(at index: Int, in piece: Range<Int>, after done: inout Int) -> Int? {
    guard starts("%%", at: index, in: piece) else { return nil }
    var end = index + 2
    while end < piece.upperBound, !starts("%%", at: end, in: piece) { end += 1 }
    guard end < piece.upperBound else {
      let message = "'%%' begins a comment elsewhere; here it is shown. A comment is written '<!-- … -->'."
      report("foreign-syntax", message, atOrigin: origin(of: index), .warning)
      return index + 2
    }
    return leaveOut(
      index..<(end + 2), "is taken for a comment and left out; a comment is written '<!-- … -->'.", after: &done)
  }

  /// - Returns: the range's end.
  private mutating func leaveOut(_ range: Range<Int>, _ rule: String, after done: inout Int) -> Int {
    appendText(done..<range.lowerBound)
    done = range.upperBound
    let place = tree.text[range].firstIndex { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ") } ?? range.lowerBound
    report("foreign-syntax", "'\(plain(range).shortened)' \(rule)", atOrigin: origin(of: place), .warning)
    return done
  }

  private func starts(_ word: StaticString, at index: Int, in piece: Range<Int>) -> Bool {
    guard index + word.utf8CodeUnitCount <= piece.upperBound else { return false }
    return word.withUTF8Buffer { tree.text[index..<(index + $0.count)].elementsEqual($0) }
  }

  /// Whether a line of the block begins at an index of the run.
  private func beginsLine(at index: Int) -> Bool {
    if index > run.start { return tree.text[index - 1] == UInt8(ascii: "\n") }
    if case .enter(.paragraph)? = events.last { return true } else { return false }
  }
}

extension String {
  /// As much as fits into a message.
  var shortened: String {
    let limit = 60
    guard unicodeScalars.count > limit else { return self }
    return String(unicodeScalars.prefix(limit)) + "…"
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
