/// Cuts what a connection brings into the heads of requests. Each byte is looked at once, however slowly they come.
struct HeadBuffer {
  private let limit: Int
  private var bytes: [UInt8] = []
  /// Where the line begins whose end is looked for, and how far the looking has come.
  private var line = 0
  private var seen = 0

  /// - Parameter limit: the bytes of a head, with the empty line that ends it.
  init(limit: Int) {
    self.limit = limit
  }

  mutating func append(_ more: [UInt8]) {
    bytes += more
  }

  /// The next head, with the empty line that ends it, or nil where more must come first.
  ///
  /// - Throws: as soon as it is clear that there will be none: the limit is reached, or the first byte begins no request.
  mutating func next() throws(Refusal) -> [UInt8]? {
    if let first = bytes.first, !isTokenByte(first) { throw .malformed }
    while seen < min(bytes.count, limit) {
      seen += 1
      guard bytes[seen - 1] == UInt8(ascii: "\n") else { continue }
      // Ended by a bare line feed, it is a head as well, to be refused for that.
      if seen - line == 1 || bytes[line..<seen] == [UInt8(ascii: "\r"), UInt8(ascii: "\n")] { return take() }
      line = seen
    }
    if seen == limit { throw line == 0 ? .longTarget : .longHead }
    return nil
  }

  private mutating func take() -> [UInt8] {
    let head = Array(bytes[..<seen])
    bytes.removeFirst(seen)
    (line, seen) = (0, 0)
    return head
  }
}
