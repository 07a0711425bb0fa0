/// Counts words in UTF-8 that comes in pieces: runs without white space that hold a letter or a digit, and each
/// character of Chinese, Japanese or Korean script by itself.
struct WordCounter {
  private(set) var count = 0
  private var isInWord = false

  /// What follows is another word, as after a block.
  mutating func endWord() {
    isInWord = false
  }

  mutating func add(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        if isInWord { index = wordEnd(in: text, from: index) }
        if index < text.count { index += step(text, at: index) }
      }
    }
  }

  private mutating func wordEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] > 32, text[index] < 0xE3 { index += 1 }
    return index
  }

  /// - Returns: how many bytes to go on.
  private mutating func step(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3...0xE1:
      if !isInWord { count += 1 }
      isInWord = true
      return 1
    case 9, 10, 13, 32:
      isInWord = false
      return 1
    case 0xE3...0xED, 0xF0:
      // U+3000 to U+DFFF and beyond U+FFFF: one character, three or four bytes. U+3000 to U+303F are punctuation.
      let isPunctuation = text[index] == 0xE3 && index + 1 < text.count && text[index + 1] == 0x80
      count += isPunctuation ? 0 : 1
      isInWord = false
      return text[index] == 0xF0 ? 4 : 3
    default:
      return 1
    }
  }
}
