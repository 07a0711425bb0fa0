/// The first bytes of an inline as the source must have them: up to 16, kept without an allocation, as one is made for
/// every reference.
struct SourceToken {
  static let capacity = 16

  private var bytes = SIMD16<UInt8>()
  private(set) var count = 0

  init(_ start: StaticString) {
    start.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// As many of the bytes as are most likely written as themselves: escapes and character references are not.
  init(_ start: StaticString = "", verbatimStartOf text: some Sequence<UInt8>) {
    self.init(start)
    for byte in text {
      guard SourceToken.isVerbatim(byte), count < Self.capacity else { return }
      append(byte)
    }
  }

  var first: UInt8? { count > 0 ? bytes[0] : nil }

  func isAt(_ offset: Int, in source: [UInt8]) -> Bool {
    guard offset + count <= source.count else { return false }
    for index in 0..<count where source[offset + index] != bytes[index] { return false }
    return true
  }

  private mutating func append(contentsOf text: some Sequence<UInt8>) {
    for byte in text { append(byte) }
  }

  private mutating func append(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  private static func isVerbatim(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "["), UInt8(ascii: "@"), UInt8(ascii: "^"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...: true
    default: "*~={!:%".utf8.contains(byte)
    }
  }
}
