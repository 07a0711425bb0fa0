internal import Diagnostics

/// What has no brackets of its own around it in a text: addresses, sources that a sentence names, marks of emphasis.
extension TreeConverter {
  /// Reads a piece of a run that holds no wikilink, citation or reference to a footnote.
  mutating func appendPlain(_ range: Range<Int>) {
    /// Up to here the piece has become events.
    var done = range.lowerBound
    var index = nextSign(from: range.lowerBound, to: range.upperBound)
    while index < range.upperBound {
      let rest = index..<range.upperBound
      let piece = done..<range.upperBound
      switch tree.text[index] {
      case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "="):
        index = readMarks(rest, after: &done)
      case UInt8(ascii: "@") where linkDepth == 0:
        let mail = AddressSyntax.mail(withAtAt: index, in: piece, of: tree.text)
        index =
          mail.flatMap { appendAddress($0, "mailto:", after: &done) }
          ?? readMention(at: index, in: piece, after: &done) ?? index + 1
      case UInt8(ascii: ":"):
        let address = AddressSyntax.address(withColonAt: index, in: piece, of: tree.text)
        index = address.flatMap { appendAddress($0, "", after: &done) } ?? readDiv(at: index, in: piece, after: &done)
      case UInt8(ascii: "."):
        let address = AddressSyntax.address(withStopAt: index, in: piece, of: tree.text)
        index = address.flatMap { appendAddress($0, "http://", after: &done) } ?? index + 1
      case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "^"), UInt8(ascii: "!"), UInt8(ascii: "?"):
        index = readForeign(at: index, in: piece, after: &done) ?? index + 1
      default:
        index += 1
      }
      index = nextSign(from: index, to: range.upperBound)
    }
    appendText(done..<range.upperBound)
  }

  /// Where the next byte stands that may begin something; most bytes begin nothing.
  private func nextSign(from start: Int, to end: Int) -> Int {
    tree.text.withUnsafeBufferPointer { text in
      var index = start
      while index < end {
        switch text[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: ":"),
          UInt8(ascii: "."), UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "^"), UInt8(ascii: "!"),
          UInt8(ascii: "?"):
          return index
        default: index += 1
        }
      }
      return index
    }
  }

  /// A run of one mark: of asterisks, which libcmark has left, or of two others.
  ///
  /// - Returns: where the run ends.
  private mutating func readMarks(_ range: Range<Int>, after done: inout Int) -> Int {
    let mark = tree.text[range.lowerBound]
    let end = tree.text[range].firstIndex { $0 != mark } ?? range.upperBound
    guard mark == UInt8(ascii: "*") || end - range.lowerBound == 2 else { return end }
    appendText(done..<range.lowerBound)
    marks.append(EmphasisMark(event: events.count, origin: origin(of: range.lowerBound)))
    appendText(range.lowerBound..<end)
    done = end
    return end
  }

  /// - Parameter scheme: what the address lacks.
  private mutating func appendAddress(_ range: Range<Int>, _ scheme: String, after done: inout Int) -> Int? {
    // Within a link there is no other.
    if linkDepth > 0 { return nil }
    appendText(done..<range.lowerBound)
    done = range.upperBound
    let kind = MarkdownReference.Kind.link(destination: scheme + plain(range))
    let link = MarkdownElement.link(add(kind, atOrigin: origin(of: range.lowerBound)), title: TextRange(0..<0))
    events += [.enter(link), .text(TextRange(range)), .exit(link)]
    return range.upperBound
  }

  /// `@id`, `@id [locator]` or `-@id`, where no word stands before it, as in an address of mail.
  private mutating func readMention(at index: Int, in piece: Range<Int>, after done: inout Int) -> Int? {
    guard index + 1 < piece.upperBound, CitationSyntax.isID(at: index + 1, of: tree.text) else { return nil }
    let isNamed = index == piece.lowerBound || tree.text[index - 1] != UInt8(ascii: "-")
    let start = isNamed ? index : index - 1
    guard AddressSyntax.beginsWord(at: start, in: piece, of: tree.text) else { return nil }
    let end = CitationSyntax.idEnd(from: index + 1, to: piece.upperBound, of: tree.text)
    let locator = locator(in: end..<piece.upperBound)
    let item = CitationItem(
      id: plain((index + 1)..<end), locator: locator.map(plain),
      location: locations.location(ofOrigin: origin(of: index)))
    appendText(done..<start)
    done = locator.map { $0.upperBound + 1 } ?? end
    tree.references.append(MarkdownReference(.mention(item, isNamed: isNamed), at: item.location))
    events.append(.mention(Int32(tree.references.count - 1), text: TextRange(start..<done)))
    return done
  }

  /// What stands in brackets behind an id, if it is words.
  private func locator(in rest: Range<Int>) -> Range<Int>? {
    var start = rest.lowerBound
    if start < rest.upperBound, tree.text[start] == UInt8(ascii: " ") { start += 1 }
    guard start < rest.upperBound, tree.text[start] == UInt8(ascii: "[") else { return nil }
    let end = tree.text[(start + 1)..<rest.upperBound].firstIndex { "[]@^".utf8.contains($0) }
    guard let end, tree.text[end] == UInt8(ascii: "]"), !plain((start + 1)..<end).isEmpty else { return nil }
    return (start + 1)..<end
  }
}

/// Emphasis that is found once all of a paragraph, heading, cell or link is known.
extension TreeConverter {
  mutating func matchEmphasis(from start: Int, isBlock: Bool) {
    let first = marks.lastIndex { $0.event < start }.map { $0 + 1 } ?? 0
    let own = Array(marks[first...])
    marks.removeSubrange(first...)
    let isReadAnew = own.contains { isAsterisk($0) } || hasEmphasis && nestsAlike(events[start...])
    if isBlock { hasEmphasis = false }
    guard !own.isEmpty || isReadAnew else { return }
    var matcher = EmphasisMatcher(events[start...], marks: own, text: tree.text, matchingAsterisks: isReadAnew)
    // Where no rule but CommonMark's own applies, what libcmark has found stands.
    if isReadAnew && !matcher.isReadOtherwise {
      matcher = EmphasisMatcher(events[start...], marks: own, text: tree.text, matchingAsterisks: false)
    }
    matcher.match()
    let found = matcher.events(storingMarksIn: &tree.text)
    events.replaceSubrange(start..., with: found)
    guard let stray = matcher.stray else { return }
    let mark = String(repeating: Character(Unicode.Scalar(stray.mark)), count: 2)
    let escaped = mark.map { "\\\($0)" }.joined()
    let message =
      "'\(mark)' stands close to the words that it opens and closes; this pair of marks does neither and is shown. "
      + "Write '\(escaped)' where it is meant."
    report("stray-marks", message, atOrigin: stray.origin ?? locator.blockOrigin(in: source), .warning)
  }

  private func isAsterisk(_ mark: EmphasisMark) -> Bool {
    guard case .text(let range) = events[mark.event] else { return false }
    return tree.text[Int(range.start)] == UInt8(ascii: "*")
  }

  /// Whether bold text stands in bold text, or emphasis in emphasis: nobody writes that, but libcmark finds it where it
  /// takes what closes for what opens.
  private func nestsAlike(_ events: ArraySlice<MarkdownEvent>) -> Bool {
    var depth = (emphasis: 0, strong: 0)
    for event in events {
      switch event {
      case .enter(.emphasis): depth.emphasis += 1
      case .exit(.emphasis): depth.emphasis -= 1
      case .enter(.strong): depth.strong += 1
      case .exit(.strong): depth.strong -= 1
      default: break
      }
      if depth.emphasis > 1 || depth.strong > 1 { return true }
    }
    return false
  }
}
