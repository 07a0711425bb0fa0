internal import HTML

extension HTML {
  /// The markup of a page's main part, changed so that it can stand in a longer document beside its like: headings go
  /// down, ids get a prefix, and what is a landmark of its page is a plain group here.
  ///
  /// One pass over finished markup is enough, because every `<` and `>` in it is a tag's and every `"` in a tag an
  /// attribute's: text and attributes are escaped.
  ///
  /// Ids that are the document's own stay as they are, and so do links to them: those of citations and sources, which
  /// are numbered through, and all that hold a full stop, which no template's id and no slug does.
  ///
  /// - Parameters:
  ///   - prefix: stands before each id; holds a full stop itself.
  ///   - levels: by how many headings go down; none goes below `h6`.
  func nested(under prefix: String, levels: UInt8) -> HTML {
    var markup = markup
    return markup.withUTF8 { bytes in
      var nesting = Nesting(prefix: Array(escaped(prefix).utf8), levels: levels, capacity: bytes.count)
      nesting.append(bytes)
      return HTML(raw: String(decoding: nesting.output, as: UTF8.self))
    }
  }
}

/// The pass over the markup.
private struct Nesting {
  let prefix: [UInt8]
  let levels: UInt8
  private(set) var output: [UInt8] = []

  init(prefix: [UInt8], levels: UInt8, capacity: Int) {
    self.prefix = prefix
    self.levels = levels
    output.reserveCapacity(capacity + capacity / 16)
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")), let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
    {
      output.append(contentsOf: rest[..<start])
      append(tag: rest[start...end])
      rest = rest[(end + 1)...]
    }
    output.append(contentsOf: rest)
  }

  private mutating func append(tag: Slice<UnsafeBufferPointer<UInt8>>) {
    let isClosing = tag.dropFirst().first == UInt8(ascii: "/")
    let name = tag.dropFirst(isClosing ? 2 : 1).prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
    output.append(contentsOf: isClosing ? "</".utf8 : "<".utf8)
    if name.count == 2, name.first == UInt8(ascii: "h"), let level = name.last, (0x31...0x36).contains(level) {
      output += [UInt8(ascii: "h"), min(level + levels, UInt8(ascii: "6"))]
    } else {
      // An aside of a page has no place of its own among hundreds.
      output.append(contentsOf: name.elementsEqual("aside".utf8) ? Array("section".utf8) : Array(name))
    }
    let isSection = name.elementsEqual("section".utf8) || name.elementsEqual("aside".utf8)
    append(attributes: tag[name.endIndex...], isSection: isSection, isLink: name.elementsEqual("a".utf8))
  }

  /// - Parameter attributes: from the end of the tag's name to its `>`.
  private mutating func append(attributes: Slice<UnsafeBufferPointer<UInt8>>, isSection: Bool, isLink: Bool) {
    var rest = attributes
    while let open = rest.firstIndex(of: UInt8(ascii: "\"")),
      let close = rest[(open + 1)...].firstIndex(of: UInt8(ascii: "\""))
    {
      let (name, value) = (rest[..<open], rest[(open + 1)..<close])
      rest = rest[(close + 1)...]
      // Named sections are landmarks, and so are named regions.
      if isSection, name.elementsEqual(" aria-labelledby=".utf8) { continue }
      output.append(contentsOf: name)
      output.append(UInt8(ascii: "\""))
      if name.elementsEqual(" role=".utf8), value.elementsEqual("region".utf8) {
        output.append(contentsOf: "group".utf8)
      } else if Self.namesIDs(name) {
        append(ids: value)
      } else if isLink, name.elementsEqual(" href=".utf8), value.first == UInt8(ascii: "#") {
        output.append(UInt8(ascii: "#"))
        append(id: value.dropFirst())
      } else {
        output.append(contentsOf: value)
      }
      output.append(UInt8(ascii: "\""))
    }
    output.append(contentsOf: rest)
  }

  private mutating func append(ids: Slice<UnsafeBufferPointer<UInt8>>) {
    for (number, id) in ids.split(separator: UInt8(ascii: " ")).enumerated() {
      if number > 0 { output.append(UInt8(ascii: " ")) }
      append(id: id)
    }
  }

  private mutating func append(id: Slice<UnsafeBufferPointer<UInt8>>) {
    let isOfDocument =
      id.contains(UInt8(ascii: ".")) || id.starts(with: "cite-".utf8) || id.starts(with: "source-".utf8)
    if !isOfDocument { output += prefix }
    output.append(contentsOf: id)
  }

  private static func namesIDs(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    [" id=", " aria-labelledby=", " aria-describedby=", " aria-controls=", " for="].contains {
      name.elementsEqual($0.utf8)
    }
  }
}
