internal import Diagnostics

/// Wikilinks, citations and references to footnotes, which libcmark takes for text.
extension TreeConverter {
  mutating func appendText(_ node: CMarkNode) {
    let isCellStart = isInCell && events.isEmpty && run.isEmpty
    run.append(node, to: &tree.text, hasMasks: source.hasMasks)
    if isCellStart { dropCellStart() }
  }

  /// What made the cell's line a paragraph is no text.
  private mutating func dropCellStart() {
    guard Mask.isMask(Mask.cellStart, at: run.start, in: tree.text) else { return }
    run.dropFirst(min(3, tree.text.count - run.start))
  }

  mutating func endRun() {
    if run.isEmpty { return }
    let range = run.start..<tree.text.count
    if !options.hasAdditions {
      appendText(range)
    } else if linkDepth == 0 {
      read(range)
    } else {
      appendPlain(range)
    }
    run.end(in: &tree.text)
    if source.hasMasks { Mask.remove(from: &tree.text, in: range) }
  }

  mutating func appendText(_ range: Range<Int>) {
    if !range.isEmpty { events.append(.text(TextRange(range))) }
  }

  /// Goes through a run once. Whatever has no end stays text.
  private mutating func read(_ range: Range<Int>) {
    /// Up to here the run has become events.
    var done = readTaskMarker(readCalloutMarker(range)..<range.upperBound)
    var bracket: Int?
    var wikilink: Int?
    var index = done
    while index < range.upperBound {
      switch tree.text[index] {
      case UInt8(ascii: "["):
        bracket = index
      case UInt8(ascii: "]"):
        if let start = bracket, readBracket(start..<(index + 1), after: &done) { wikilink = nil }
        bracket = nil
      case Mask.lead where Mask.isMask(Mask.wikilinkStart, at: index, in: tree.text):
        if let start = wikilink { reportMarkup(at: start) }
        wikilink = index
      case Mask.lead where Mask.isMask(Mask.wikilinkEnd, at: index, in: tree.text):
        if let start = wikilink, readWikilink(start..<(index + 2), after: &done) { bracket = nil }
        wikilink = nil
      default:
        break
      }
      index += 1
    }
    if let start = wikilink { reportMarkup(at: start) }
    appendPlain(done..<range.upperBound)
  }

  /// `[[id]]` or `[[id|label]]`, masks included.
  private mutating func readWikilink(_ range: Range<Int>, after done: inout Int) -> Bool {
    let content = (range.lowerBound + 2)..<(range.upperBound - 2)
    let bar = tree.text[content].firstIndex(of: UInt8(ascii: "|"))
    let id = plain(content.lowerBound..<(bar ?? content.upperBound))
    let label = bar.map { plain(($0 + 1)..<content.upperBound) }
    if id.isEmpty { return false }
    let isEmbed = range.lowerBound > done && tree.text[range.lowerBound - 1] == UInt8(ascii: "!")
    let start = range.lowerBound - (isEmbed ? 1 : 0)
    appendPlain(done..<start)
    done = range.upperBound
    if isEmbed {
      let kind = MarkdownReference.Kind.embed(name: id, alt: EmbedLabel.alt(in: label ?? ""))
      events.append(.image(add(kind, atOrigin: origin(of: start)), title: TextRange(0..<0)))
    } else {
      let kind = MarkdownReference.Kind.wikilink(id: id, label: label == "" ? nil : label)
      events.append(.wikilink(add(kind, atOrigin: origin(of: start))))
    }
    return true
  }

  /// `[^label]` or `[@id]`, brackets included.
  private mutating func readBracket(_ range: Range<Int>, after done: inout Int) -> Bool {
    let content = (range.lowerBound + 1)..<(range.upperBound - 1)
    if content.count > 1, tree.text[content.lowerBound] == UInt8(ascii: "^") {
      return readFootnoteReference(range, after: &done)
    }
    guard tree.text[content].contains(UInt8(ascii: "@")) else { return false }
    guard let groups = CitationSyntax(content, of: tree.text)?.groups else { return false }
    appendPlain(done..<range.lowerBound)
    done = range.upperBound
    for group in groups {
      appendPlain(group.prefix)
      let isFirst = group.prefix.lowerBound == content.lowerBound
      appendCitation(group, start: isFirst ? range.lowerBound : group.items[0].start)
    }
    return true
  }

  private mutating func appendCitation(_ group: CitationSyntax.Group, start: Int) {
    let place = locations.location(ofOrigin: origin(of: start))
    let items = group.items.map { item in
      let locator = plain(item.locator)
      let location = locations.location(ofOrigin: origin(of: item.start))
      return CitationItem(id: plain(item.id), locator: locator.isEmpty ? nil : locator, location: location)
    }
    tree.references.append(MarkdownReference(.citation(items), at: place))
    events.append(.citation(Int32(tree.references.count - 1)))
  }

  private mutating func readFootnoteReference(_ range: Range<Int>, after done: inout Int) -> Bool {
    let label = tree.text[(range.lowerBound + 2)..<(range.upperBound - 1)]
    guard !label.contains(where: { $0 <= 32 }) else { return false }
    let name = String(decoding: label, as: UTF8.self)
    guard let index = footnoteIndices[name.lowercased()] else {
      let message = "A footnote is defined by a line that begins with '[^\(name)]:'."
      report("unknown-footnote", message, atOrigin: origin(of: range.lowerBound))
      return false
    }
    appendPlain(done..<range.lowerBound)
    done = range.upperBound
    events.append(.footnoteReference(Int32(index)))
    return true
  }

  /// - Returns: where the text goes on after a callout's marker, or the start if there is none.
  private mutating func readCalloutMarker(_ range: Range<Int>) -> Int {
    let entry = events.count - 1
    guard entry > 0, case .enter(.paragraph) = events[entry], case .enter(.quote) = events[entry - 1],
      let marker = CalloutKind.marker(at: tree.text[range])
    else { return range.lowerBound }
    guard let kind = marker.kind else {
      let message = "A callout is a [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]."
      report("unknown-callout", message, atOrigin: origin(of: range.lowerBound), .warning)
      return range.lowerBound
    }
    events[entry - 1] = .enter(.callout(kind))
    let rest = Int32(truncatingIfNeeded: locator.secondLineOrigin(in: source))
    events[entry] = .enter(.calloutTitle(rest: rest, word: store(marker.word.utf8)))
    return range.lowerBound + marker.length
  }

  /// - Returns: where the text of a task goes on after `[ ]` or `[x]`, or the start if there is none.
  private mutating func readTaskMarker(_ range: Range<Int>) -> Int {
    let entry = events.count - 1
    let text = tree.text[range]
    guard text.first == UInt8(ascii: "["), text.count > 4, entry > 0, case .enter(.paragraph) = events[entry],
      case .enter(.item) = events[entry - 1]
    else { return range.lowerBound }
    let isDone = text.starts(with: "[x] ".utf8) || text.starts(with: "[X] ".utf8)
    guard isDone || text.starts(with: "[ ] ".utf8) else { return range.lowerBound }
    events[entry - 1] = .enter(.item(isTask: true))
    events.append(.text(store((isDone ? "☑ " : "☐ ").utf8)))
    return range.lowerBound + 4
  }

  private mutating func reportMarkup(at index: Int) {
    let message = "A wikilink's id and label are plain text: '[[id|label]]' without markup."
    report("wikilink-markup", message, atOrigin: origin(of: index), .warning)
  }

  /// Where a character of the run stands in the source.
  mutating func origin(of index: Int) -> Int {
    let place = run.position(of: index)
    let token = SourceToken(verbatimStartOf: tree.text[index...])
    return locator.origin(of: token, line: place.line, column: place.column, in: source)
  }

  /// A piece of the run as the writer meant it, line breaks as spaces.
  func plain(_ range: Range<Int>) -> String {
    var bytes = Array(tree.text[range])
    TextRun.removeEscapes(from: &bytes, in: bytes.indices)
    if source.hasMasks { Mask.remove(from: &bytes, in: bytes.indices) }
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: " ") }
    let words = bytes.drop { $0 == UInt8(ascii: " ") }
    let end = words.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? words.startIndex
    return String(decoding: words[..<end], as: UTF8.self)
  }
}
