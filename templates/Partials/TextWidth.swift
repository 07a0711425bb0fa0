/// How wide a text will be, for drawings that must leave room for it before any browser has seen them.
///
/// Helvetica's advance widths (Adobe's Core 14 AFM files, in thousandths of the size) plus six percent, since the sans
/// that a reader's system has may be wider.
enum TextWidth {
  /// In px.
  static func of(_ text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
    width(of: text.unicodeScalars.reduce(0) { $0 + advance($1) }, size: size, isBold: isBold)
  }

  private static func width(of thousandths: Int, size: Double, isBold: Bool) -> Double {
    Double(thousandths) / 1000 * size * (isBold ? 1.13 : 1.06)
  }

  /// The text, or as much of it as fits before an ellipsis.
  static func cut(_ text: String, to width: Double, size: Double, isBold: Bool = false) -> String {
    if of(text, size: size, isBold: isBold) <= width { return text }
    var thousandths = advance("…")
    let fitting = text.prefix { character in
      thousandths += character.unicodeScalars.reduce(0) { $0 + advance($1) }
      return self.width(of: thousandths, size: size, isBold: isBold) <= width
    }
    return (fitting.lastIndex { $0 != " " }.map { fitting[...$0] } ?? "") + "…"
  }

  private static func advance(_ scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if 32..<127 ~= value { return Int(ascii[value - 32]) }
    // Chinese, Japanese and Korean fill a square; other letters are like Latin ones.
    return value >= 0x2E80 ? 1000 : 600
  }

  private static let ascii: [Int16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
