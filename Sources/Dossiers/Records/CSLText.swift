public import HTML

/// A text with the markup that CSL allows in titles (CSL-JSON, "HTML-like tags"): `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>`,
/// and `<span>`, which says something of case or small capitals. What is no such pair of tags is text: "5 < 6".
public struct CSLText: Sendable {
  /// Without markup, for wherever only words can stand.
  public let plain: String
  /// For pages.
  public let html: HTML

  init(_ written: String) {
    guard written.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      (plain, html) = (written, HTML(text: written))
      return
    }
    var pieces = Self.pieces(of: Array(written.utf8))
    Self.pair(&pieces)
    plain = pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    html = pieces.html { piece in
      switch piece {
      case .text(let text): HTML(text: text)
      case .tag(let tag, let isEnd): tag.html(isEnd: isEnd)
      }
    }
  }
}

/// The tags that CSL's processors know, and two that people write for them.
private enum Tag: String, CaseIterable {
  case i, b, sup, sub, sc, em, strong, span

  func html(isEnd: Bool) -> HTML {
    switch self {
    case .i, .em: isEnd ? "</i>" : "<i>"
    case .b, .strong: isEnd ? "</b>" : "<b>"
    case .sup: isEnd ? "</sup>" : "<sup>"
    case .sub: isEnd ? "</sub>" : "<sub>"
    // What they ask for is done by a style of citing, which a page is not.
    case .sc, .span: .empty
    }
  }
}

private enum Piece {
  case text(String)
  case tag(Tag, isEnd: Bool)
}

extension CSLText {
  private static func pieces(of bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let (tag, isEnd, end) = tag(in: bytes, at: index) {
        if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
        text = []
        pieces.append(.tag(tag, isEnd: isEnd))
        index = end
      } else if let (byte, end) = reference(in: bytes, at: index) {
        text.append(byte)
        index = end
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
    return pieces
  }

  /// `<i>`, `</i>`, or a `<span …>` with attributes.
  private static func tag(in bytes: [UInt8], at start: Int) -> (tag: Tag, isEnd: Bool, end: Int)? {
    guard bytes[start] == UInt8(ascii: "<") else { return nil }
    var index = start + 1
    let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let name = bytes[index...].prefix(7).prefix { $0.isASCIILetter }
    guard let tag = Tag(rawValue: String(decoding: name, as: UTF8.self).lowercased()) else { return nil }
    index += name.count
    let attributes = tag == .span && !isEnd ? bytes[index...].prefix(100).prefix { $0 != UInt8(ascii: ">") } : []
    index += attributes.count
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return nil }
    return (tag, isEnd, index + 1)
  }

  /// The references that programs leave in titles: `&amp;`.
  private static func reference(in bytes: [UInt8], at start: Int) -> (byte: UInt8, end: Int)? {
    guard bytes[start] == UInt8(ascii: "&") else { return nil }
    let found = references.first { bytes[start...].starts(with: $0.name.utf8) }
    return found.map { ($0.byte, start + $0.name.utf8.count) }
  }

  private static let references: [(name: String, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")), ("&#39;", UInt8(ascii: "'")),
    ("&#039;", UInt8(ascii: "'")), ("&#38;", UInt8(ascii: "&")),
  ]

  /// How many tags may stand within each other.
  private static let depthLimit = 16

  /// Makes text again of tags without their other half.
  private static func pair(_ pieces: inout [Piece]) {
    var open: [(tag: Tag, index: Int)] = []
    for index in pieces.indices {
      guard case .tag(let tag, let isEnd) = pieces[index] else { continue }
      if !isEnd, open.count < depthLimit {
        open.append((tag, index))
      } else if isEnd, let start = open.lastIndex(where: { $0.tag == tag }) {
        for lone in open[(start + 1)...] { pieces[lone.index] = .text("<\(lone.tag.rawValue)>") }
        open.removeSubrange(start...)
      } else {
        pieces[index] = .text(isEnd ? "</\(tag.rawValue)>" : "<\(tag.rawValue)>")
      }
    }
    for lone in open { pieces[lone.index] = .text("<\(lone.tag.rawValue)>") }
  }
}
