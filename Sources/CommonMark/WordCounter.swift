/// Counts words in UTF-8 that comes in pieces: runs without white space that hold a letter or a digit, and each
/// character of Chinese, Japanese or Korean script by itself.
struct WordCounter {
  private(set) var count = 0
  private var isInWord = false

  /// What follows is another word, as after a block.
  mutating func endWord() {
    isInWord = false
  }

  mutating func add(_ text: some Collection<UInt8>) {
    var remaining = 0
    for byte in text {
      if remaining > 0 {
        remaining -= 1
        continue
      }
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3...0xDF, 0xE0...0xE1:
        beginWord()
      case 9, 10, 13, 32:
        isInWord = false
      case 0xE3...0xED, 0xF0:
        // U+3000 to U+DFFF and beyond U+FFFF: one character, three or four bytes.
        count += 1
        isInWord = false
        remaining = byte == 0xF0 ? 3 : 2
      default:
        break
      }
    }
  }

  private mutating func beginWord() {
    if !isInWord { count += 1 }
    isInWord = true
  }
}
