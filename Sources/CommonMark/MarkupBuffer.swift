/// The bytes of a page under construction.
///
/// The characters it escapes are those of `HTML` (a test compares the two); it works on bytes because nearly all time
/// of rendering is spent here.
struct MarkupBuffer {
  private(set) var bytes: [UInt8] = []
  /// Whether to escape as CommonMark's examples do: not the apostrophe, and no character left out.
  private let isExact: Bool

  init(capacity: Int, isExact: Bool) {
    self.isExact = isExact
    bytes.reserveCapacity(capacity)
  }

  /// Markup of ours.
  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ number: some BinaryInteger) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Markup that somebody vouches for.
  mutating func append(raw markup: some Sequence<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Goes to a new line unless at the start of one.
  mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Takes back the white space at the end: what comes next belongs to the word before it.
  mutating func dropTrailingSpace() {
    while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") { bytes.removeLast() }
  }

  /// Text, fit for content and for quoted attributes.
  mutating func append(text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { append(escaping: $0) }
  }

  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    for index in text.indices {
      guard let reference = reference(for: text[index]) else { continue }
      bytes.append(contentsOf: text[copied..<index])
      append(reference)
      copied = index + 1
    }
    bytes.append(contentsOf: text[copied...])
  }

  private func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): isExact ? nil : "&#39;"
    case 0..<9, 11, 12, 14..<32, 127: isExact ? nil : ""
    default: nil
    }
  }

  /// An address, escaped as libcmark does in the specification's examples.
  mutating func append(exactAddress address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
      default:
        if "-_.+!*(),%#@?=;:/$~".utf8.contains(byte) {
          bytes.append(byte)
        } else {
          let digits = Array("0123456789ABCDEF".utf8)
          bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
    }
  }
}
