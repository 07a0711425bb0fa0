/// Pandoc reads the texts of a `references:` file as Markdown, and Better BibTeX writes their markup so: `*italics*`,
/// `**bold**`, `^raised^`, `~lowered~`, and a backslash before a sign that is none of these.
enum PandocMarkup {
  /// The text with CSL's markup in place of Markdown's. A sign that has no other half stays.
  static func csl(_ text: String) -> String {
    let signs = "*^~\\".utf8
    guard text.utf8.contains(where: signs.contains) else { return text }
    var pieces: [Piece] = []
    var rest = text.utf8[...]
    while let byte = rest.first {
      let run = rest.prefix { $0 == byte }.count
      switch byte {
      case UInt8(ascii: "\\") where rest.count > 1 && isPunctuation(rest[rest.index(after: rest.startIndex)]):
        pieces.append(.text(Array(rest.dropFirst().prefix(1))))
        rest = rest.dropFirst(2)
      case UInt8(ascii: "*") where run <= 2, UInt8(ascii: "^") where run == 1, UInt8(ascii: "~") where run == 1:
        pieces.append(.sign(Array(rest.prefix(run))))
        rest = rest.dropFirst(run)
      default:
        let plain = rest.prefix(max(run, 1))
        pieces.append(.text(Array(plain)))
        rest = rest.dropFirst(plain.count)
      }
    }
    return String(decoding: paired(pieces), as: UTF8.self)
  }

  private enum Piece {
    case text([UInt8])
    case sign([UInt8])

    var bytes: [UInt8] {
      switch self {
      case .text(let bytes), .sign(let bytes): bytes
      }
    }
  }

  private static func paired(_ pieces: [Piece]) -> [UInt8] {
    var written = pieces.map(\.bytes)
    /// Where a sign stands that waits for its other half.
    var open: [[UInt8]: Int] = [:]
    for (index, piece) in pieces.enumerated() {
      guard case .sign(let sign) = piece else {
        // What is raised or lowered is one word.
        if piece.bytes.contains(where: isSpace) { (open[Array("^".utf8)], open[Array("~".utf8)]) = (nil, nil) }
        continue
      }
      let before = index > 0 ? pieces[index - 1].bytes.last : nil
      let after = index + 1 < pieces.count ? pieces[index + 1].bytes.first : nil
      if let start = open[sign], start < index - 1, !isSpace(before ?? 32) {
        let tag = tags[sign] ?? ""
        written[start] = Array("<\(tag)>".utf8)
        written[index] = Array("</\(tag)>".utf8)
        open = open.filter { $0.value < start }
      } else if !isSpace(after ?? 32) {
        open[sign] = index
      }
    }
    return written.flatMap(\.self)
  }

  private static let tags: [[UInt8]: String] = [
    Array("*".utf8): "i", Array("**".utf8): "b", Array("^".utf8): "sup", Array("~".utf8): "sub",
  ]

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || 9...13 ~= byte }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    33..<127 ~= byte && !byte.isASCIILetter && !byte.isASCIIDigit
  }
}
