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
    // Chinese, Japanese and Korean fill a square.
    if value >= 0x2E80, value < 0xFB50 { return isUnseen(scalar) ? 0 : 1000 }
    switch value {
    case 0xA0: return 278
    case 0x2009, 0x202F: return 200
    case 0x0620...0x06FF where !isUnseen(scalar): return arabic(scalar)
    // Other letters are like Latin ones.
    default: return isUnseen(scalar) ? 0 : value >= 0xFF00 ? 1000 : 600
    }
  }

  /// It stands on the letter before it, or only tells how those around it are to be set.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// On average over the forms that a letter has in a word, in Noto Sans Arabic and DejaVu Sans.
  private static func arabic(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "ـ": 140
    case "ا", "أ", "إ", "آ", "ة", "ي", "ئ", "ی": 310
    case "ج", "ح", "خ", "ث", "ط", "ظ", "ك", "ک", "گ", "ى", "ف": 700
    case "س", "ش", "ص", "ض": 960
    // Digits are as wide as Latin ones.
    case "٠"..."٩", "۰"..."۹": 556
    default: 480
    }
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
