internal import Foundation

/// Letters without case and accents, so that "sefcovic" finds "Šefčovič", one character for the traditional and the
/// simplified Chinese (``HanVariants``), and one letter for the Arabic ones that writers take for each other.
///
/// `fold` in `templates/Assets/search.js` does the same, with those of the variants that the index tells it. Neither asks a
/// library for more than what Unicode never changes: the canonical decomposition and the lower case of single letters of the
/// Latin, Greek, Cyrillic, Hebrew and Arabic blocks, and which of their characters are marks.
enum Folding {
  /// The scalars of a text, folded: UTF-8 in, numbers of code points out, appended to `folded`.
  static func fold(_ text: some StringProtocol, into folded: inout [UInt32]) {
    for scalar in text.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0..<0x80: folded.append(lowercasedASCII(value))
      case tables[0].range: folded += tables[0].letters[Int(value - tables[0].range.lowerBound)]
      case tables[1].range: folded += tables[1].letters[Int(value - tables[1].range.lowerBound)]
      case tables[2].range: folded += tables[2].letters[Int(value - tables[2].range.lowerBound)]
      case HanVariants.range: folded.append(HanVariants.simplified(value))
      // Hyphens that are one to a reader.
      case 0x2010, 0x2011: folded.append(0x2D)
      // Apostrophes as they are typeset and as Chinese is spelt in Latin letters.
      case 0x2018, 0x2019: folded.append(0x27)
      // Letters, digits and signs as wide as Chinese characters.
      case 0xFF01...0xFF5E: folded.append(lowercasedASCII(value - 0xFEE0))
      case _ where isInvisible(value): break
      default: folded.append(value)
      }
    }
  }

  private static func lowercasedASCII(_ value: UInt32) -> UInt32 { 0x41...0x5A ~= value ? value + 0x20 : value }

  /// Accents that stand alone, signs of vowels in Hebrew and Arabic, the stroke that lengthens an Arabic word, soft hyphens,
  /// joiners and selectors of a variant: nobody types them.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x6FF where isMark(value), 0xAD, 0x640, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  private static let tables = [0xC0...0x52F, 0x1E00...0x1FFF, 0x590...0x6FF].map { (range: ClosedRange<UInt32>) in
    (range: range, letters: range.map(letters))
  }

  private static func letters(for value: UInt32) -> [UInt32] {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    if arabicDigits.contains(where: { $0 ~= value }) { return [0x30 + value & 0xF] }
    return String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      .flatMap { $0.properties.lowercaseMapping.unicodeScalars }
      .flatMap { (undecomposed[$0] ?? String($0)).unicodeScalars }
      .map(\.value).filter { !isInvisible($0) }
  }

  private static let arabicDigits: [ClosedRange<UInt32>] = [0x660...0x669, 0x6F0...0x6F9]

  /// What Unicode does not take apart but a keyboard without the letter, or a writer in a hurry, would.
  private static let undecomposed: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n",
    "ŧ": "t", "ς": "σ", "ʼ": "'",
    // Alef with a stroke, alef maqsura, the ya and kaf of Persian, ta marbuta; the point and the commas of Arabic numbers.
    "\u{671}": "\u{627}", "\u{649}": "\u{64A}", "\u{6CC}": "\u{64A}", "\u{6A9}": "\u{643}", "\u{629}": "\u{647}",
    "\u{66B}": ".", "\u{66C}": ",", "\u{60C}": ",",
  ]
}
