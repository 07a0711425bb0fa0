/// Cuts a text into what can be searched for.
///
/// - A word is letters and digits, folded (``Folding``): "Šefčovič’s" is `sefcovic`.
/// - A word with hyphens is its parts. If it begins with a letter it is found joined, too: "anti-dumping" is `anti`,
///   `dumping`, `antidumping`.
/// - Single letters with points between them are one word: "U.S.C." is `usc`.
/// - An apostrophe before a letter is left out ("Xi’an" is `xian`), and an "’s" that ends a word goes with it. What French
///   elides before a vowel is found with its word only: "l’eau" is `eau`, `leau`.
/// - An Arabic word is found without what is written together with it, too (``ArabicPrefixes``); a query has only the word.
/// - A point between digits stays ("12.5"), a comma between them is left out ("1,000" is `1000`).
/// - Chinese and Japanese have no spaces: a run of characters is its overlapping pairs and its last character, 加征关税
///   is `加征`, `征关`, `关税`, `税`. Every other character begins a pair, so one character is found as a beginning.
///
/// `tokens` in `templates/Assets/search.js` does the same to a query; `tokens.json` in the tests holds both to it.
struct Tokeniser {
  /// Longer words are cut, in code points: they are no words.
  private static let longest = 40

  /// The apostrophe of an elision: a character that folding leaves nowhere.
  private static let elision: UInt32 = 0x2019

  private var text: [UInt32] = []
  private var word: [UInt32] = []
  private var joined: [UInt32] = []
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
    leaveOutMarks()
    index = 0
    while index < text.count {
      if isHan(text[index]) {
        cutHan(body)
      } else if isLetterOrDigit(text[index]) {
        cutWord(body)
      } else {
        index += 1
      }
    }
  }

  /// Apostrophes in words but for elisions, what is left of a possessive, and commas in numbers.
  private mutating func leaveOutMarks() {
    var end = 0
    // Where the letters begin behind the apostrophe that was left out last.
    var start = 0
    var index = 0
    while index < text.count {
      let next = character(at: index + 1)
      switch text[index] {
      case 0x27 where next == 0x73 && !isLetterOrDigit(character(at: index + 2)): index += 1
      case 0x27 where isVowel(next) && isElided(text[start..<end]):
        text[end] = Self.elision
        end += 1
      case 0x27 where isLetter(next) && !isHan(next): start = end
      case 0x2C where end > 0 && isDigit(text[end - 1]) && isDigit(next): break
      default:
        text[end] = text[index]
        end += 1
      }
      index += 1
    }
    text.removeLast(text.count - end)
  }

  /// Whether the letters that end there are what French writes with an apostrophe before a vowel.
  private func isElided(_ letters: ArraySlice<UInt32>) -> Bool {
    let word = letters.suffix(Self.elided[0].count + 1).reversed().prefix(while: isLetterOrDigit).reversed()
    return Self.elided.contains { $0.elementsEqual(word) }
  }

  /// The longest first.
  private static let elided = [
    "lorsqu", "puisqu", "quoiqu", "jusqu", "qu", "c", "d", "j", "l", "m", "n", "s",
  ].map { $0.unicodeScalars.map(\.value) }

  private mutating func cutHan(_ body: (ArraySlice<UInt32>) -> Void) {
    let start = index
    while index < text.count, isHan(text[index]) { index += 1 }
    for first in start..<index { body(text[first..<min(first + 2, index)]) }
  }

  private mutating func cutWord(_ body: (ArraySlice<UInt32>) -> Void) {
    let beginsWithLetter = isLetter(text[index])
    var parts = 0
    joined.removeAll(keepingCapacity: true)
    while true {
      readPart()
      let isElided = character(at: index) == Self.elision
      if !isElided {
        body(word.prefix(Self.longest))
        ArabicPrefixes.forEachRest(of: word.prefix(Self.longest), body)
      }
      joined += word.prefix(Self.longest - joined.count)
      parts += 1
      guard isElided || character(at: index) == 0x2D, isInWord(character(at: index + 1)) else { break }
      index += 1
    }
    if parts > 1, beginsWithLetter { body(joined[...]) }
  }

  private mutating func readPart() {
    word.removeAll(keepingCapacity: true)
    readInitials()
    guard word.isEmpty else { return }
    while isInWord(character(at: index)) || isPointInNumber {
      word.append(text[index])
      index += 1
    }
  }

  private var isPointInNumber: Bool {
    character(at: index) == 0x2E && isDigit(word.last ?? 0) && isDigit(character(at: index + 1))
  }

  /// `u.s.c`, up to a letter that begins a word of several.
  private mutating func readInitials() {
    var last = index
    while character(at: last + 1) == 0x2E, isInitial(last + 2) { last += 2 }
    if isInWord(character(at: last + 1)) { last -= 2 }
    guard last > index, isInitial(index) else { return }
    for letter in stride(from: index, through: last, by: 2) { word.append(text[letter]) }
    index = last + 1
  }

  private func isInitial(_ index: Int) -> Bool {
    let value = character(at: index)
    return isLetter(value) && !isHan(value)
  }

  /// What stands there, or behind the end a character that is neither letter nor digit.
  private func character(at index: Int) -> UInt32 { index < text.count ? text[index] : 0 }
}

private func isInWord(_ value: UInt32) -> Bool { isLetterOrDigit(value) && !isHan(value) }

private func isVowel(_ value: UInt32) -> Bool { "aeiouyh".unicodeScalars.contains { $0.value == value } }

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
  case .decimalNumber, .letterNumber, .otherNumber: return true
  default: return isMark(value) || isLetter(value)
  }
}

/// An accent, a sign of a vowel or another sign that belongs to the letter before it.
func isMark(_ value: UInt32) -> Bool {
  switch Unicode.Scalar(value)?.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: true
  default: false
  }
}
