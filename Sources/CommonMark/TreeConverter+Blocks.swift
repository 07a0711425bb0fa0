internal import Diagnostics

/// What a block turns out to be once its inside is known, and what stands in place of a paragraph.
extension TreeConverter {
  /// Ends an element that is more than libcmark thought.
  ///
  /// - Returns: whether that was all there is to do.
  mutating func finish(_ element: MarkdownElement, entry: Int) -> Bool {
    switch element {
    case .calloutTitle(let rest, let word):
      finishCalloutTitle(element, entry: entry, rest: rest, word: word)
      return true
    case .paragraph(let isTight, _):
      // Nothing is left of a paragraph of raw HTML.
      if events.count == entry + 1 {
        events.removeLast()
        return true
      }
      guard !isTight, events.count == entry + 2, case .image(let image, let title) = events[entry + 1] else {
        return false
      }
      events.removeLast(2)
      events.append(.figure(image, caption: title))
      return true
    default:
      return false
    }
  }

  /// The title is the marker's line; what follows is the callout's first paragraph.
  private mutating func finishCalloutTitle(
    _ title: MarkdownElement, entry: Int, rest offset: Int32, word: TextRange
  ) {
    let end = endOfFirstLine(from: entry + 1)
    var body = Array(events[end...].dropFirst())
    if end < events.count, case .text(let text) = events[end] {
      let (before, after) = split(text)
      events[end] = .text(before)
      if !after.isEmpty { body.insert(.text(after), at: 0) }
      events.removeSubrange((before.isEmpty ? end : end + 1)...)
    } else {
      events.removeSubrange(end...)
    }
    if events.count == entry + 1 {
      // A name of another program's stays as it is written.
      if case .enter(.callout(let kind)) = events[entry - 1], tree.text[word.bounds].elementsEqual(kind.name) {
        events.append(.calloutWord(kind))
      } else {
        events.append(.text(word))
      }
    }
    events.append(.exit(title))
    if body.isEmpty { return }
    let paragraph = MarkdownElement.paragraph(isTight: false, offset: offset)
    events += [.enter(paragraph)] + body + [.exit(paragraph)]
  }

  /// The index of the event that holds the first line break outside of other elements.
  private func endOfFirstLine(from start: Int) -> Int {
    var depth = 0
    for index in start..<events.count {
      switch events[index] {
      case .enter: depth += 1
      case .exit: depth -= 1
      case .lineBreak where depth == 0: return index
      case .text(let range) where depth == 0 && tree.text[range.bounds].contains(UInt8(ascii: "\n")): return index
      default: break
      }
    }
    return events.count
  }

  /// The text before and after its first line break.
  private func split(_ text: TextRange) -> (TextRange, TextRange) {
    let bounds = text.bounds
    let line = tree.text[bounds].firstIndex(of: UInt8(ascii: "\n")) ?? bounds.upperBound
    return (TextRange(bounds.lowerBound..<line), TextRange(min(line + 1, bounds.upperBound)..<bounds.upperBound))
  }
}

/// Tables and footnotes, from the fragments.
extension TreeConverter {
  mutating func append(_ replacement: LateBlocks.Replacement) {
    if let lead = replacement.lead {
      if late.quoteLeads.contains(lead) { events.removeLast() }
      events += fragments[lead] ?? []
    }
    if let table = replacement.table { append(table) }
    if replacement.endsWithRule { events.append(.thematicBreak) }
  }

  private mutating func append(_ table: LateBlocks.Table) {
    events += [.enter(.table), .enter(.tableHead)]
    append(table.rows.prefix(1), of: table, isHeader: true)
    events.append(.exit(.tableHead))
    if table.rows.count > 1 {
      events.append(.enter(.tableBody))
      append(table.rows.dropFirst(), of: table, isHeader: false)
      events.append(.exit(.tableBody))
    }
    events.append(.exit(.table))
  }

  private mutating func append(_ rows: some Collection<[Int?]>, of table: LateBlocks.Table, isHeader: Bool) {
    for row in rows {
      events.append(.enter(.tableRow))
      for (cell, alignment) in zip(row, table.alignments) {
        let element = MarkdownElement.tableCell(alignment, isHeader: isHeader)
        events.append(.enter(element))
        if let cell { events += fragments[cell] ?? [] }
        events.append(.exit(element))
      }
      events.append(.exit(.tableRow))
    }
  }

  /// Of two definitions with one label the first counts.
  mutating func nameFootnotes() {
    for (index, definition) in definitions.enumerated() {
      let label = definition.label.lowercased()
      if footnoteIndices[label] == nil { footnoteIndices[label] = index }
    }
  }

  mutating func collectFootnotes() {
    tree.footnotes = definitions.map { definition in
      MarkdownTree.Footnote(
        label: definition.label, location: locations.location(ofOrigin: definition.origin),
        events: fragments[definition.fragment] ?? [])
    }
  }

  private var definitions: [LateBlocks.Definition] {
    late.definitions.sorted { $0.origin < $1.origin }
  }
}
