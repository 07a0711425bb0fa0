/// Pairs of ASCII characters that libcmark must not see, as C1 control characters of the same length in UTF-8.
///
/// libcmark 0.30.2 reads `[^1]: word` as a link definition and drops it; with `[x]: /url` somewhere it makes a link of
/// the inside of `[[x]]`; it reads HTML into `{{<x>}}`; it keeps no trace of a backslash, so that `\[@x]` would be a
/// citation; and it takes quadratic time on many `![` and many `<!--` (CVE-2023-22486 and commit 6a5126a8; both fixed in
/// 0.30.3). The tree decides later
/// whether a masked pair means anything; where it does not, as in code, it is written back. Both forms take two bytes,
/// so every column stays right.
///
/// C1 characters that the text itself holds are replaced before: see `MaskedSource`. A reference to one, `&#x80;`,
/// reads as the pair: that opens no door that the pair does not.
enum Mask {
  static let lead: UInt8 = 0xC2

  /// The second byte of each mask.
  static let wikilinkStart: UInt8 = 0x80
  static let wikilinkEnd: UInt8 = 0x81
  static let footnoteStart: UInt8 = 0x82
  static let imageStart: UInt8 = 0x83
  static let declarationStart: UInt8 = 0x84
  static let hyphens: UInt8 = 0x85
  /// Stands for nothing: see `Fragment.cell`.
  static let cellStart: UInt8 = 0x86
  static let shortcodeStart: UInt8 = 0x87
  /// The first of four: a backslash and one of `escapable`.
  private static let escapeStart: UInt8 = 0x88

  /// What an addition begins or ends with, in the order of the masks.
  static let escapable = Array("[]@^*~={!:%".utf8)

  static func escape(of byte: UInt8) -> UInt8? {
    escapable.firstIndex(of: byte).map { escapeStart + UInt8($0) }
  }

  /// The character behind the mask of an escape.
  static func escapedCharacter(_ second: UInt8) -> UInt8? {
    guard second >= escapeStart, second < escapeStart + UInt8(escapable.count) else { return nil }
    return escapable[Int(second - escapeStart)]
  }

  private static func pair(_ second: UInt8) -> (UInt8, UInt8)? {
    switch second {
    case wikilinkStart: (UInt8(ascii: "["), UInt8(ascii: "["))
    case wikilinkEnd: (UInt8(ascii: "]"), UInt8(ascii: "]"))
    case footnoteStart: (UInt8(ascii: "["), UInt8(ascii: "^"))
    case imageStart: (UInt8(ascii: "!"), UInt8(ascii: "["))
    case declarationStart: (UInt8(ascii: "<"), UInt8(ascii: "!"))
    case hyphens: (UInt8(ascii: "-"), UInt8(ascii: "-"))
    case shortcodeStart: (UInt8(ascii: "{"), UInt8(ascii: "<"))
    default: escapedCharacter(second).map { (UInt8(ascii: "\\"), $0) }
    }
  }

  static func isMask(_ second: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
    index + 1 < bytes.count && bytes[index] == lead && bytes[index + 1] == second
  }

  /// Writes the pairs back in place, escapes with their backslash.
  static func remove(from bytes: inout [UInt8], in range: Range<Int>) {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if bytes[index] == lead, let (first, second) = pair(bytes[index + 1]) {
        bytes[index] = first
        bytes[index + 1] = second
        index += 1
      }
      index += 1
    }
  }

  /// Writes the pairs back from `start` on, escapes as the character alone.
  static func removeResolvingEscapes(from bytes: inout [UInt8], from start: Int) {
    guard let first = bytes[start...].firstIndex(of: lead) else { return }
    let masked = Array(bytes[first...])
    bytes.removeSubrange(first...)
    var copied = 0
    for index in masked.indices.dropLast() where masked[index] == lead {
      guard let character = escapedCharacter(masked[index + 1]) else { continue }
      bytes += masked[copied..<index]
      bytes.append(character)
      copied = index + 2
    }
    bytes += masked[copied...]
    remove(from: &bytes, in: first..<bytes.count)
  }
}
