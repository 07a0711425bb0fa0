/// Cuts a text into what can be searched for.
///
/// - A word is letters and digits, folded (``Folding``): "Šefčovič’s" is `sefcovic`, "rare-earth" two words.
/// - An apostrophe before a letter is left out ("Xi’an" is `xian`), and an "’s" that ends a word goes with it.
/// - A point between digits stays ("12.5"), a comma between them is left out ("1,000" is `1000`).
/// - Chinese and Japanese have no spaces: a run of characters is its overlapping pairs and its last character, 加征关税
///   is `加征`, `征关`, `关税`, `税`. Every other character begins a pair, so one character is found as a beginning.
///
/// `tokens` in `templates/Assets/search.js` does the same to a query; `tokens.json` in the tests holds both to it.
struct Tokeniser {
  /// Longer words are cut, in code points: they are no words.
  private static let longest = 40

  private var text: [UInt32] = []
  private var word: [UInt32] = []
  private var index = 0

  /// Tokens in the order of the text, as numbers of code points; a token is valid during the call only.
  mutating func forEachToken(in string: String, _ body: (ArraySlice<UInt32>) -> Void) {
    // No token goes over the end of a line, and four bytes for each letter of a whole book would be much.
    var rest = string[...]
    while let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) {
      cut(rest[..<end], body)
      rest = rest[rest.utf8.index(after: end)...]
    }
    cut(rest, body)
  }

  private mutating func cut(_ line: Substring, _ body: (ArraySlice<UInt32>) -> Void) {
    text.removeAll(keepingCapacity: true)
    Folding.fold(line, into: &text)
    index = 0
    while index < text.count {
      if isHan(text[index]) {
        cutHan(body)
      } else if isLetterOrDigit(text[index]) {
        readWord()
        body(word.prefix(Self.longest))
      } else {
        index += isPossessive ? 2 : 1
      }
    }
  }

  private mutating func cutHan(_ body: (ArraySlice<UInt32>) -> Void) {
    let start = index
    while index < text.count, isHan(text[index]) { index += 1 }
    for first in start..<index { body(text[first..<min(first + 2, index)]) }
  }

  private mutating func readWord() {
    word.removeAll(keepingCapacity: true)
    while index < text.count {
      let scalar = text[index]
      if isLetterOrDigit(scalar), !isHan(scalar) {
        word.append(scalar)
      } else if scalar == 0x2E || scalar == 0x2C, isDigit(word.last ?? 0), isDigit(next) {
        if scalar == 0x2E { word.append(scalar) }
      } else if isPossessive {
        index += 1
      } else if scalar != 0x27 || !isLetter(next) {
        return
      }
      index += 1
    }
  }

  /// What follows, or a character that is neither letter nor digit.
  private var next: UInt32 { index + 1 < text.count ? text[index + 1] : 0 }

  /// An apostrophe and an s with which the word ends.
  private var isPossessive: Bool {
    text[index] == 0x27 && next == 0x73 && (index + 2 >= text.count || !isLetterOrDigit(text[index + 2]))
  }
}

private func isDigit(_ value: UInt32) -> Bool { 0x30...0x39 ~= value }

/// A character of a script without spaces: Chinese, with the kana of Japanese.
func isHan(_ value: UInt32) -> Bool {
  switch value {
  case 0..<0x3005: false
  case 0x3005...0x3007, 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xF900...0xFAFF, 0x20000...0x3FFFF:
    true
  default: false
  }
}

private func isLetter(_ value: UInt32) -> Bool {
  if value < 0x80 { return 0x61...0x7A ~= value }
  switch Unicode.Scalar(value)?.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
  default: return false
  }
}

private func isLetterOrDigit(_ value: UInt32) -> Bool {
  if value < 0x80 { return 0x61...0x7A ~= value || isDigit(value) }
  switch Unicode.Scalar(value)?.properties.generalCategory {
  case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark: return true
  default: return isLetter(value)
  }
}
