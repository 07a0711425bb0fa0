/// Where a line of a drawing may end: no browser breaks the lines of SVG.
enum LineBreaks {
  /// Behind spaces, and between Chinese or Japanese characters but for those that begin or end no line (JIS X 4051 and
  /// W3C's Requirements for Chinese Text Layout, section 3.1.1), in order.
  static func places(in text: String) -> some Sequence<String.Index> {
    zip(text.indices, text.indices.dropFirst()).lazy.compactMap { place, next in
      let (before, after) = (text[place], text[next])
      if after == " " { return nil }
      if before == " " { return next }
      return (isSquare(before) || isSquare(after)) && !endsNoLine(before) && !beginsNoLine(after) ? next : nil
    }
  }

  private static func isSquare(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first?.value else { return false }
    return 0x2E80...0x9FFF ~= scalar || 0xF900...0xFAFF ~= scalar || 0xFF00...0xFFEF ~= scalar
      || 0x20000...0x3FFFF ~= scalar
  }

  private static func endsNoLine(_ character: Character) -> Bool {
    "（［｛〔【《〈「『“‘([\u{2068}".contains(character)
  }

  private static func beginsNoLine(_ character: Character) -> Bool {
    "、。，．：；？！）］｝〕】》〉」』”’…—–·・々ー%％)],.:;?!\u{2069}".contains(character)
  }
}

extension Substring {
  var trimmingSpaces: String {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { String(start[...$0]) } ?? ""
  }
}
