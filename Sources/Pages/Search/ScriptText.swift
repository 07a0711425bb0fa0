// How the shards of the search index are written: JavaScript that only hands over data.

/// A string literal that cannot end early, nor end the script element of a page that would hold it.
func scriptLiteral(_ text: String) -> String {
  var result: [UInt8] = [0x22]
  result.reserveCapacity(text.utf8.count + 2)
  for byte in text.utf8 {
    switch byte {
    case 0x22, 0x5C: result += [0x5C, byte]
    case 0..<0x20, 0x3C, 0x7F: result += Array("\\u00".utf8) + [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
    // U+2028 and U+2029, which older JavaScript does not allow in a string, end in this byte after E2 80.
    case _ where byte & 0xFE == 0xA8 && result.last == 0x80 && result[result.count - 2] == 0xE2:
      result.removeLast(2)
      result += Array("\\u202".utf8) + [byte == 0xA8 ? 0x38 : 0x39]
    default: result.append(byte)
    }
  }
  return String(decoding: result + [0x22], as: UTF8.self)
}

private let hexDigits = Array("0123456789abcdef".utf8)

/// `["a",["b"],1]`
func scriptList(_ elements: [String]) -> String { "[" + elements.joined(separator: ",") + "]" }

/// Whole numbers from 0 in letters, five bits each, the lowest first; the letter's sixth bit says that more follow.
struct NumberText {
  static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: Int) {
    precondition(number >= 0, "a number is written without a sign")
    var rest = number
    while rest >= 32 {
      bytes.append(Self.alphabet[rest & 31 | 32])
      rest >>= 5
    }
    bytes.append(Self.alphabet[rest])
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension NumberText {
  init(_ numbers: some Sequence<Int>) {
    for number in numbers { append(number) }
  }

  /// Rising numbers, each as its distance from the one before, the first from -1.
  init(rising numbers: some Sequence<Int>) {
    var last = -1
    for number in numbers {
      append(number - last)
      last = number
    }
  }
}
